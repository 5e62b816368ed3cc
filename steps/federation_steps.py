"""Peers: added, listed, removed."""

from behave import given, then, when


@given("{gateway:gateway} is running")
def gateway_is_running(context, gateway):
    context.scene.gateway(gateway)


@given("{gateway:gateway} offers the tools of a fast-time server")
def offers_fast_time(context, gateway):
    address = context.stack.fast_time()
    context.scene.admin(gateway).add_peer(context.names.own("fast-time"), address.url, transport=address.transport)


@when("an administrator adds {peer:gateway} to {gateway:gateway} as peer {name:name}")
def add_peer(context, peer, gateway, name):
    other = context.scene.gateway(peer)
    made = context.scene.admin(gateway).add_peer(context.names.own(name), other.mcp_address, bearer=other.admin_token)
    context.scene.peers[gateway, name] = made


@then("{gateway:gateway} offers all tools of {peer:gateway} as tools of {name:name}")
def offers_all_tools(context, gateway, peer, name):
    theirs = [tool.name for tool in context.scene.admin(peer).tools() if context.names.is_own(tool.name)]
    found = context.scene.admin(gateway).tools(context.scene.peers[gateway, name].id)
    assert theirs, f"gateway {peer} offers no tools"
    assert sorted(t.original_name for t in found) == sorted(theirs), f"{found} instead of {theirs}"
