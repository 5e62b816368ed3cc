"""The parameter types of all steps, registered once. behave loads step files by name: the underscore puts this one
first."""

import parse
from behave import register_type


@parse.with_pattern(r"gateway [A-Z]")
def gateway_name(text):
    """`gateway A` -> "A"."""
    return text.removeprefix("gateway ")


@parse.with_pattern(r'"[^"]*"')
def quoted(text):
    """A name in double quotes, without them."""
    return text[1:-1]


@parse.with_pattern(r"\d+")
def number(text):
    """A whole number."""
    return int(text)


@parse.with_pattern(r"on|off")
def switch(text):
    """The position of an administrator's switch."""
    return text


@parse.with_pattern(r"is gone|is back|asks for another token|answers its list with an error|breaks down on its list")
def trouble(text):
    """What happens to a server: a key of TROUBLES in fixtures/federation/catalogue.py."""
    return text


register_type(switch=switch, trouble=trouble)
register_type(gateway=gateway_name, name=quoted, n=number)


@parse.with_pattern(r"registration|change")
def deed(text):
    """What an administrator tried to do."""
    return text


@parse.with_pattern(r"description|visibility|name")
def field(text):
    """Something that an administrator may change of a peer."""
    return text


@parse.with_pattern(r"streamable HTTP|SSE")
def protocol(text):
    """A protocol between gateways and servers: a key of PROTOCOLS in fixtures/federation/peers.py."""
    return text


@parse.with_pattern(r"looks at|changes|disables|refreshes|removes")
def action(text):
    """What an administrator may do with a peer: a key of ON_UNKNOWN in fixtures/federation/peers.py."""
    return text


register_type(deed=deed, field=field, protocol=protocol, action=action)


@parse.with_pattern(r"-?\d+")
def error_code(text):
    """The code of a JSON-RPC error."""
    return int(text)


register_type(code=error_code)


@parse.with_pattern(r"stdio|SSE|streamable HTTP")
def way(text):
    """A way to serve or to ask: a key of PROTOCOLS in fixtures/translation/ways.py."""
    return text


@parse.with_pattern(r"resource|prompt|error")
def station(text):
    """Something that a journey through the gateway visits: a key of STATIONS in fixtures/translation/matrix.py."""
    return text


register_type(way=way, station=station)


@parse.with_pattern(r"server-everything|mcp-server-time|mcp-server-fetch|markitdown-mcp")
def guest(text):
    """A server that nobody here wrote: a key of GUESTS in fixtures/real_world/guests.py."""
    return text


@parse.with_pattern(r"tools|resources|prompts")
def catalogue(text):
    """What a server lists: a key of LISTS in fixtures/real_world/journeys.py."""
    return text


@parse.with_pattern(r"calls|resources|prompts|errors")
def topic(text):
    """What a server is asked about: a key of TOPICS in fixtures/real_world/journeys.py."""
    return text


register_type(guest=guest, catalogue=catalogue, topic=topic)


@parse.with_pattern(r"the bridge|the wrapper")
def timed_step(text):
    """A step of translation whose cost is measured: a name in fixtures/performance/latency.py."""
    return text


@parse.with_pattern(r"a known token|a fresh token each")
def tokens(text):
    """Which tokens a client shows: "known" or "fresh"."""
    return text.split()[1]


register_type(timed_step=timed_step, tokens=tokens)


@parse.with_pattern(r"access|refresh")
def token_kind(text):
    """A kind of token that a provider issues."""
    return text


register_type(token_kind=token_kind)


@parse.with_pattern(r"peer|tool|virtual server|resource|prompt|team|user|role|credential|API token")
def kind(text):
    """Something that a user creates: a key of KINDS in fixtures/persistence/kinds.py."""
    return text


@parse.with_pattern(r"peers|tools|resources|prompts|virtual servers")
def exported(text):
    """Things that an export holds: a key of LOOKS in fixtures/persistence/transfer.py."""
    return text


@parse.with_pattern(r"resource|prompt|virtual server|agent")
def used(text):
    """What clients use beside tools: a key of USES in fixtures/persistence/counting.py."""
    return text


@parse.with_pattern(r"a (?:tool|prompt|resource|virtual server|peer)")
def sort(text):
    """A thing that an export holds: a key of SORTS in fixtures/persistence/parts.py."""
    return text.removeprefix("a ")


register_type(kind=kind, exported=exported, sort=sort, used=used)


@parse.with_pattern(r"PostgreSQL|Redis")
def component(text):
    """Something that a gateway stands on: PostgreSQL or Redis."""
    return text


@parse.with_pattern(r"killed|stopped in its tracks|restarted|flushed|full")
def mishap(text):
    """What befalls a component: a key of MISHAPS in fixtures/outages.py."""
    return text


@parse.with_pattern(r"well|broken")
def state(text):
    """What is said of a component."""
    return text


@parse.with_pattern(r"cut|reset|dead silent|closed by the far end|slow|thin")
def line_trouble(text):
    """What befalls a line: a key of TROUBLES in fixtures/lines.py."""
    return text


register_type(component=component, mishap=mishap, state=state, line_trouble=line_trouble)


@parse.with_pattern(r"REST|JSON-RPC|streamable HTTP|SSE|stdio")
def entry(text):
    """A way into a gateway: a key of WAYS in fixtures/access/looking.py."""
    return text


@parse.with_pattern(r"tools|local tools|resources|prompts|virtual servers|peers|agents")
def seen(text):
    """Things that people see or do not: a key of KINDS in fixtures/access/looking.py."""
    return text


@parse.with_pattern(
    r"a token (?:for the team|for no team|that may only read|for one server|for this address|for another address"
    r"|that ends soon|of a login|for 3 requests|for these hours in Japan|for these hours|for other (?:hours|days))"
)
def granted(text):
    """A token that the gateway made for the member: a key of GRANTS in fixtures/access/granted.py."""
    return text


@parse.with_pattern(
    r"the member revokes that token|the member logs out|the administrator locks the member out"
    r"|the administrator takes the member out of the team|the time of that token is over"
)
def ended(text):
    """How a token or what it was good for ends: a key of ENDS in fixtures/access/granted.py."""
    return text


@parse.with_pattern(r"an administrator|somebody without a token")
def asker(text):
    """Who makes mistakes: see make_mistakes in fixtures/access/secrecy.py."""
    return text


@parse.with_pattern(r"questions over streamable HTTP|questions over REST|logins")
def asked(text):
    """What is limited: a key of ASKED in fixtures/access/limits.py."""
    return text


@parse.with_pattern(r"a search|a list by tag|the list of tags|what has a tag|an export|a completion|a list of the team")
def place(text):
    """What else names things: a key of PLACES in fixtures/access/naming.py."""
    return text


register_type(entry=entry, seen=seen, granted=granted, ended=ended, asker=asker, asked=asked, place=place)


@parse.with_pattern(r"for somebody else|that was taken back|that was used before")
def worthless(text):
    """An invitation that lets nobody in: a key of WORTHLESS in fixtures/access/entering.py."""
    return text


@parse.with_pattern(
    r"by a wrong password|into (?:a short one|a common one|the same one)"
    r"|into one (?:that everybody tries|that counts up|of small letters alone|with their name in it)"
)
def wrong_change(text):
    """How nobody changes a password: a key of WRONG_CHANGES in fixtures/access/passwords.py."""
    return text


register_type(worthless=worthless, wrongchange=wrong_change)


@parse.with_pattern(
    r"a tool by two names|a tool|a peer|a virtual server|a resource|a prompt|a team member|a team owner|a role|a user"
    r"|an API token|an administrator"
)
def cached(text):
    """Something that clients got to know: a key of THINGS in fixtures/caches/changes.py."""
    return text


@parse.with_pattern(
    r"disables it|removes it|renames it|rewrites it|takes a tool out of it|takes them out|takes it away"
    r"|locks them out|revokes it|takes their power away"
)
def changed(text):
    """What becomes of it: with the thing, a key of CHANGES in fixtures/caches/changes.py."""
    return text


@parse.with_pattern(r"a token of a login|an API token")
def shown(text):
    """Whose repeated requests are counted: see `repeat_as` in fixtures/caches/hits.py."""
    return text


register_type(cached=cached, changed=changed, shown=shown)


@parse.with_pattern(r"administrator|team owner|member|viewer|stranger")
def person(text):
    """Somebody of the cast of fixtures/access/cast.py who can log in."""
    return text


@parse.with_pattern(r"a member, and a stranger|a member and a viewer|a member(?![, a])")
def cast_members(text):
    """Who is there: "a member and a viewer" -> ["member", "viewer"]."""
    return [word.removeprefix("a ") for word in text.replace(", and ", " and ").split(" and ")]


@parse.with_pattern(r"an? (?:peer|tool|virtual server|resource|prompt|API token|team|user|role)")
def deeded(text):
    """A kind of things whose fate is on record: a key of KINDS in fixtures/audit/deeds.py."""
    return text


@parse.with_pattern(r"a tool whose name is taken|a peer that does not answer")
def hopeless(text):
    """What cannot be created: a key of REFUSED in fixtures/audit/deeds.py."""
    return text


@parse.with_pattern(r"answers with an error|says in its result that it failed")
def tool_failure(text):
    """How a tool fails: a key of FAILURES in fixtures/audit/calls.py."""
    return text


@parse.with_pattern(r"worked|failed")
def outcome(text):
    """What came of a call."""
    return text


@parse.with_pattern(
    r"the (?:viewer|stranger) removes the tool of the team"
    r"|the stranger calls the tool of the team over (?:JSON-RPC|streamable HTTP)"
    r"|a token that may only read calls the tool of the team"
    r"|somebody looks at the tool of the team (?:without a token|with a (?:forged|revoked) token)"
    r"|the member looks at the tool of the team after being locked out"
    r"|somebody logs in as (?:the member with a wrong password|nobody)"
    r"|somebody elsewhere logs in (?:with a wrong password|so, and claims to be nearer)"
)
def attempt(text):
    """What somebody may not: a key of ATTEMPTS in fixtures/audit/denials.py."""
    return text


@parse.with_pattern(r"granted|refused")
def verdict(text):
    """What came of the check of a permission."""
    return text


@parse.with_pattern(
    r"passwords|tokens of people|a (?:token|user and a password|header) for a peer"
    r"|a client secret for OAuth|a key for a tool"
)
def secret(text):
    """Secrets of a kind: a key of USES in fixtures/audit/secrecy.py."""
    return text


register_type(person=person, cast=cast_members, deeded=deeded, hopeless=hopeless, toolfailure=tool_failure)
register_type(outcome=outcome, attempt=attempt, verdict=verdict, secret=secret)


@parse.with_pattern(r"killed|shut down")
def primary_end(text):
    """How the primary of a PostgreSQL with a standby ends: a key of ENDS in fixtures/enterprise/standby.py."""
    return text


@parse.with_pattern(r"a cluster|a Sentinel|two hosts")
def redis_address(text):
    """A form of the address of a Redis: a key of ADDRESSES in fixtures/enterprise/redis_ha.py."""
    return text


@parse.with_pattern(r"call without a pause|wait for a slow server")
def burden(text):
    """What a tenant does that might slow down another one: a key of TROUBLES in fixtures/enterprise/tenants.py."""
    return text


register_type(primary_end=primary_end, redis_address=redis_address, burden=burden)


@parse.with_pattern(r"looks up|adds|replaces|changes|removes")
def operation(text):
    """What a wrapped REST service does with an item: a key of OPERATIONS in fixtures/workflows/rest_api.py."""
    return text


@parse.with_pattern(r"a token|a user and a password|a key in a header|a key among its headers")
def rest_secret(text):
    """What a REST service asks for: a key of CREDENTIALS in fixtures/workflows/rest_api.py."""
    return text


@parse.with_pattern(
    r"an object(?: with a number beyond 64 bits)?|a list|a new item|a copy|a text|a word for the price|a cookie|never"
    r"|nothing(?: but that it took the item)?|by breaking off"
    r"|that there is no such item(?:, as a problem document)?|that it is (?:out of order|busy)"
)
def rest_reply(text):
    """What a REST service answers: a key of REPLIES in fixtures/workflows/rest_api.py."""
    return text


@parse.with_pattern(r"without the item|with a word for the count|with a list for the note")
def rest_mistake(text):
    """How a call does not fit its tool: a key of MISTAKES in fixtures/workflows/rest_api.py."""
    return text


@parse.with_pattern(r"answers with an error|breaks down|answers with no JSON|is gone")
def agent_failure(text):
    """What befalls an agent: a key of FAILURES in fixtures/workflows/agents.py."""
    return text


@parse.with_pattern(
    r"headers of its own|a form instead of JSON|a form in parts|another name for the count|a fixed note"
    r"|another verb(?: alone)?|the (?:item|count) as a header|a signature|a name (?:twice|without a value)"
)
def rest_wish(text):
    """How a REST service wants to be asked: a key of WISHES in fixtures/workflows/rest_services.py."""
    return text


@parse.with_pattern(r"the number (?:7|0\.5)|the answer (?:yes|no)|an empty text|a formula|two words|an object")
def rest_value(text):
    """What a client gives a REST service: a key of VALUES in fixtures/workflows/rest_services.py."""
    return text


@parse.with_pattern(r"MCP|JSON-RPC|a virtual server")
def rest_way(text):
    """Where a client asks for a tool: what `path_of` in fixtures/workflows/rest_services.py knows."""
    return text


@parse.with_pattern(
    r"takes any kind of value|wants the note as a header|has 8 seconds to answer|much is said"
    r"|only (?:the names are|what is not there is) wanted"
)
def rest_nature(text):
    """What else is said of a REST service: a key of NATURES in fixtures/workflows/rest_services.py."""
    return text


@parse.with_pattern(r"path|query")
def rest_place(text):
    """Where a REST service finds a value: a key of PLACES in fixtures/workflows/rest_services.py."""
    return text


@parse.with_pattern(r"item|note")
def argument(text):
    """An argument of a wrapped tool that takes any kind of value."""
    return text


register_type(restnature=rest_nature, restplace=rest_place, argument=argument)
register_type(restwish=rest_wish, restvalue=rest_value, restway=rest_way)
register_type(operation=operation, restsecret=rest_secret, restreply=rest_reply, restmistake=rest_mistake)
register_type(agentfailure=agent_failure)


@parse.with_pattern(
    r"text|HTML|CSV|DOCX|PDF|large text|empty text|DOCX that breaks off|PDF that breaks off|file of random bytes"
)
def document(text):
    """A document: a key of PAPERS in fixtures/workflows/papers.py."""
    return text


@parse.with_pattern(
    r"a file that is not there|an HTML document in the call itself|an address of (?:no kind|a kind that nobody knows)"
)
def document_place(text):
    """An address of a document: a key of PLACES in fixtures/workflows/documents.py."""
    return text


register_type(document=document, docplace=document_place)


@parse.with_pattern(r"description of inputs|title")
def tool_place(text):
    """Where a server can put markup into a tool: a key of PLACES in fixtures/workflows/pages.py."""
    return text


@parse.with_pattern(r"online|offline|inactive")
def tool_status(text):
    """What the Admin UI says of a tool."""
    return text


register_type(toolplace=tool_place, toolstatus=tool_status)


@parse.with_pattern(r"(?:fetches|converts|repeats)(?: and (?:fetches|converts|repeats))*")
def tasks(text):
    """What a gateway does in a chain: keys of TASKS in fixtures/workflows/services.py, joined by "and"."""
    return text


register_type(tasks=tasks)


# -- what administrators make of things from peers ----------------------------------------------------------------


@parse.with_pattern(r"tool|resource|prompt")
def peer_kind(text):
    """A kind of thing that comes from peers: a key of KINDS in fixtures/federation/curating.py."""
    return text


@parse.with_pattern(r"gained|withdrawn")
def said_change(text):
    """What a server says of a thing that it offers."""
    return text


@parse.with_pattern(r"nothing|tools, resources and prompts")
def peer_kinds(text):
    """Kinds of things that come from peers."""
    return () if text == "nothing" else ("tool", "resource", "prompt")


@parse.with_pattern(r"name|description")
def described(text):
    """What an administrator may write of a tool: a key of FIELDS in fixtures/federation/curating.py."""
    return text


@parse.with_pattern(r"resources|prompts|virtual servers")
def paged(text):
    """A list beside that of the tools: a key of PAGED in fixtures/federation/catalogue.py."""
    return text


register_type(paged=paged)
register_type(peerkind=peer_kind, peerkinds=peer_kinds, described=described, saidchange=said_change)
