@federation @health_checks
Feature: Peer health
  A gateway is only as good as its knowledge of its peers: a dead one must be seen as dead in time, a living one must
  never be, and one that comes back must be back without anybody's help.
  Verifies: federation test plan PM-04; settings HEALTH_CHECK_INTERVAL and UNHEALTHY_THRESHOLD of the gateway

  @PM-04 @minimal @critical @own_gateway
  Scenario: A peer goes offline and comes back by itself
    Given gateway B offers the tools of server "clock"
    And gateway B is a peer "team-b" of gateway A
    Then gateway A reports "team-b" as online
    When gateway B is killed
    Then gateway A reports "team-b" as offline
    When gateway B is started again
    Then gateway A reports "team-b" as online
    And calls of "team-b" on gateway A succeed again

  @FD-401 @basic @requires.sse @normal
  Scenario: A peer over SSE goes offline and comes back by itself
    Given gateway A watches server "clock" over SSE
    When server "clock" dies
    Then gateway A reports "clock" as offline
    When server "clock" recovers
    Then gateway A reports "clock" as online
    And calls of "clock" on gateway A succeed again

  @FD-402 @minimal @critical @slow
  Scenario: Whatever ails a peer, it is offline until it recovers
    Given gateway A gives a health check 3 seconds
    And gateway A watches the servers "stuck, broken, cut, vault"
    When the servers fall ill
      | server | ailment                                |
      | stuck  | hangs                                  |
      | broken | answers everything with a server error |
      | cut    | cuts every connection                  |
      | vault  | revokes the credential                 |
    Then gateway A reports each of them as offline
    When the servers recover
    Then gateway A reports each of them as online
    And calls of each of them on gateway A succeed again

  @FD-419 @minimal @normal @slow
  Scenario: A peer that answers, but not as an MCP server, is offline until it does
    Given gateway A gives a health check 3 seconds
    And gateway A watches the servers "page, closed"
    When the servers fall ill
      | server | ailment                            |
      | page   | answers everything with a web page |
      | closed | refuses every session              |
    Then gateway A reports each of them as offline
    When the servers recover
    Then gateway A reports each of them as online
    And calls of each of them on gateway A succeed again

  @FD-403 @minimal @normal @own_gateway
  Scenario: A peer whose process is stopped in its tracks is offline until it goes on
    Given gateway A gives a health check 3 seconds
    And gateway B offers the tools of server "clock"
    And gateway B is a peer "team-b" of gateway A
    When gateway B is paused
    Then gateway A reports "team-b" as offline
    When gateway B goes on
    Then gateway A reports "team-b" as online
    And calls of "team-b" on gateway A succeed again

  @FD-404 @minimal @normal
  Scenario: The administrator is told why a peer is offline
    Given gateway A watches the servers "clock, vault, broken"
    When the servers fall ill
      | server | ailment                                |
      | clock  | dies                                   |
      | vault  | revokes the credential                 |
      | broken | answers everything with a server error |
    Then gateway A reports each of them as offline
    And gateway A tells of each why it is offline

  @FD-405 @minimal @normal
  Scenario: Single failures do not take a peer offline
    Given gateway A watches server "clock"
    When single health checks of server "clock" on gateway A fail twice, with a good one in between
    Then gateway A reported "clock" as online all the time
    And calls of "clock" on gateway A succeed

  @FD-903 @minimal @normal
  Scenario: As many failures as configured take a peer offline, no more and no fewer
    Given gateway A watches server "clock"
    When server "clock" answers everything with a server error
    Then gateway A reports "clock" as offline
    And server "clock" had failed 2 health checks of gateway A by then, no more and no fewer

  @FD-406 @minimal @normal
  Scenario: Health checks come at their interval and ask for nothing but a session
    Given gateway A watches server "clock"
    Then server "clock" meets 3 health checks, one after the other, and nothing else

  @FD-407 @minimal @normal
  Scenario: Health checks of a hanging peer do not pile up
    Given gateway A gives a health check 3 seconds
    And gateway A watches server "clock"
    When server "clock" hangs
    Then server "clock" meets 3 health checks, one after the other, and nothing else

  @FD-408 @minimal @critical
  Scenario: A dead and a hanging peer do no harm to the others, nor to the gateway
    Given gateway A gives a health check 3 seconds
    And gateway A watches the servers "clock, stuck, calendar"
    When server "clock" dies
    And server "stuck" hangs
    Then calls of "calendar" on gateway A succeed
    And gateway A reports "clock" as offline
    And gateway A reports "stuck" as offline
    And gateway A reports "calendar" as online
    And calls of "calendar" on gateway A succeed
    And gateway A is healthy and ready

  @FD-907 @minimal @normal @slow
  Scenario: Peers that hang do not make each other's health checks late
    Given gateway A gives a health check 3 seconds
    And gateway A watches the servers "clock, one, two, three, four, five, six, seven, eight"
    When the servers "one, two, three, four, five, six, seven, eight" all hang
    And server "clock" dies
    Then gateway A reports "clock" as offline

  @FD-409 @minimal @normal @own_gateway
  Scenario: The death of a peer is noticed in time while another one hangs
    Given gateway A watches the servers "stuck, clock"
    And gateway A has just checked "stuck"
    When server "stuck" hangs
    And server "stuck" has met 1 health check
    And server "clock" dies
    Then gateway A reports "clock" as offline without waiting for another one

  @FD-410 @minimal @normal
  Scenario: A peer that was taken out is left alone
    Given gateway A watches the servers "clock, calendar"
    When server "clock" has met 1 health check
    And an administrator takes peer "clock" out of gateway A
    Then server "clock" meets no more health checks, while server "calendar" does

  @FD-418 @minimal @normal
  Scenario: A peer that is switched off is left alone
    Given gateway A watches the servers "clock, calendar"
    When server "clock" has met 1 health check
    And an administrator switches peer "clock" of gateway A off
    Then server "clock" meets no more health checks, while server "calendar" does

  @FD-411 @minimal @normal
  Scenario: A peer that is switched off stays off, whatever its health
    Given gateway A watches the servers "clock, calendar"
    And an administrator switches peer "clock" of gateway A off
    When server "clock" dies
    And server "calendar" has met 2 health checks
    And server "clock" recovers
    And server "calendar" has met 1 health check
    Then peer "clock" of gateway A is still switched off, and its tools are not offered

  @FD-412 @minimal @normal
  Scenario: The last sign of life of a peer is kept
    Given gateway A watches server "clock"
    Then gateway A sees "clock" once and again
    When server "clock" dies
    Then gateway A reports "clock" as offline
    And gateway A saw "clock" last before it died
    When server "clock" recovers
    Then gateway A sees "clock" again

  @FD-413 @minimal @normal
  Scenario: A peer that was restarted with other tools is offered as it is now
    Given gateway A watches server "clock"
    When server "clock" dies
    Then gateway A reports "clock" as offline
    When server "clock" comes back with "forecast" in place of "echo"
    Then gateway A reports "clock" as online
    When an administrator refreshes peer "clock" of gateway A
    Then gateway A offers of "clock" exactly what the server offers
    And calls of "clock" on gateway A succeed

  @FD-414 @minimal @normal
  Scenario: A dead peer that is switched on is not called reachable
    Given gateway A watches server "clock"
    And an administrator switches peer "clock" of gateway A off
    When server "clock" dies
    And an administrator switches peer "clock" of gateway A on
    Then gateway A does not claim that "clock" is reachable

  @FD-415 @minimal @normal
  Scenario: A dead peer that was switched on in vain is found dead, and found again when it returns
    Given gateway A watches server "clock"
    And an administrator switches peer "clock" of gateway A off
    When server "clock" dies
    And an administrator switches peer "clock" of gateway A on
    Then gateway A reports "clock" as offline
    When server "clock" recovers
    Then gateway A reports "clock" as online
    And calls of "clock" on gateway A succeed again

  @FD-416 @minimal @critical @own_gateway @slow
  Scenario: Two gateways on one machine each notice their own dead peer
    Given gateway A and gateway B keep their temporary files in one folder
    And gateway A watches server "clock"
    And gateway B watches server "calendar"
    When server "clock" dies
    And server "calendar" dies
    Then each of gateway A for "clock" and gateway B for "calendar" reports its peer as offline

  @FD-417 @basic @requires.redis @normal @own_gateway
  Scenario: The health checks have one leader, who holds on to it and lets go in the end
    Given gateway A watches server "clock"
    When server "clock" has met 2 health checks
    Then Redis names one leader of the health checks of gateway A, who renews the claim
    When gateway A is shut down
    Then Redis names no leader of the health checks of gateway A any more
