# A clerk and a mail server for Request Tracker, by its own Perl API. RT_SITE_CONFIG names the configuration.
#   perl rt.pl setup | open REQUESTER SUBJECT <text | take <mail | tickets | shut NUMBER
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use RT -init;
use RT::Interface::Email;
use Encode qw(decode encode);
use JSON;

binmode STDIN;
binmode STDOUT;
my ( $verb, @words ) = map { decode( 'UTF-8', $_ ) } @ARGV;
my $clerk = RT::CurrentUser->new;
$clerk->Load('root');

sub fail { die encode( 'UTF-8', "$_[0]\n" ) }

sub ticket {
    my $ticket = RT::Ticket->new($clerk);
    $ticket->Load( $_[0] ) or fail("no ticket $_[0]");
    return $ticket;
}

if ( $verb eq 'setup' ) {

    # As in each public help desk: whoever writes may open a ticket and answer in any (RT's own advice for a mail queue).
    my $all = RT::Group->new(RT->SystemUser);
    $all->LoadSystemInternalGroup('Everyone');
    for my $right (qw(CreateTicket ReplyToTicket SeeQueue)) {
        my ( $done, $why ) = $all->PrincipalObj->GrantRight( Object => $RT::System, Right => $right );
        $done or fail($why);
    }
}
elsif ( $verb eq 'open' ) {
    my ( $requester, $subject ) = @words;
    my $text = do { local $/; <STDIN> };
    my $ticket = RT::Ticket->new($clerk);
    my ( $id, undef, $why ) =
      $ticket->Create( Queue => 'General', Subject => $subject, Requestor => [$requester] );
    $id or fail($why);
    my $body = MIME::Entity->build( Type => 'text/plain', Charset => 'UTF-8', Data => [$text] );
    my ( $done, $said ) = $ticket->Correspond( MIMEObj => $body );
    $done or fail($said);
}
elsif ( $verb eq 'take' ) {
    my $raw = do { local $/; <STDIN> };
    my ( $status, $why, $ticket ) =
      RT::Interface::Email::Gateway( { queue => 'General', action => 'correspond', message => $raw } );
    $status > 0 or fail("the gateway says $status: $why");
}
elsif ( $verb eq 'tickets' ) {
    my $all = RT::Tickets->new(RT->SystemUser);
    $all->FromSQL('id > 0');
    $all->OrderBy( FIELD => 'id', ORDER => 'ASC' );
    my @found;
    while ( my $ticket = $all->Next ) {
        my @messages;
        my $transactions = $ticket->Transactions;
        $transactions->OrderBy( FIELD => 'id', ORDER => 'ASC' );
        while ( my $transaction = $transactions->Next ) {
            next unless $transaction->Type =~ /^(?:Create|Correspond)$/;
            my $content = $transaction->ContentObj or next;
            push @messages, $content->Content;
        }
        push @found, {
            number   => '' . $ticket->id,
            subject  => $ticket->Subject,
            open     => $ticket->Status =~ /^(?:new|open)$/ ? JSON::true : JSON::false,
            messages => \@messages,
        };
    }
    print JSON->new->utf8->encode( \@found );
}
elsif ( $verb eq 'shut' ) {
    my ( $done, $why ) = ticket( $words[0] )->SetStatus('resolved');
    $done or fail($why);
}
else { fail("no verb $verb") }
