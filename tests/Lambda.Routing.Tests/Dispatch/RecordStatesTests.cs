using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Tests.Dispatch;

/// <summary>What a record's state may become, and what of that is news.</summary>
public sealed class RecordStatesTests
{
    [Fact]
    public void A_record_fails_once()
    {
        var states = new RecordStates(2);
        var first = new IOException();
        Assert.True(states.Fail(1, first));
        Assert.False(states.Fail(1, new FormatException()));
        Assert.Same(first, states.FirstFailure);
        Assert.Equal(RecordState.Failed, states[1]);
    }

    [Fact]
    public void A_record_that_was_done_may_still_fail()
    {
        var states = new RecordStates(1);
        states.Succeed(0);
        Assert.True(states.Fail(0, new IOException()));
        Assert.True(states.IsFailed(0));
    }

    [Fact]
    public void A_record_that_was_given_up_is_not_failed()
    {
        var states = new RecordStates(2);
        Assert.True(states.GiveUp(1));
        Assert.False(states.IsFailed(1));
        Assert.Equal(1, states.CountFailed());
    }

    [Fact]
    public void Nothing_changes_any_more_once_the_answer_leaves()
    {
        var states = new RecordStates(3);
        Assert.True(states.Begin(0, 0));
        Assert.Equal([0], states.Close(new TimeoutException()));
        Assert.False(states.Fail(0, new IOException()));
        Assert.False(states.GiveUp(0));
        Assert.False(states.Begin(1, 0));
        states.Succeed(0);
        Assert.Equal(3, states.CountFailed());
    }
}
