using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>Faults at random: every invocation is answered exactly once, or the process ends with an error and the next one goes on.</summary>
[Collection(HostCollection.Name)]
public sealed class ChaosTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(60)]
    public async Task Every_invocation_is_answered_exactly_once_however_often_something_breaks(int percent)
    {
        ChaosRun run = await Task.Factory.StartNew(() => ChaosRun.Of(count: 400, percent, seed: 7), TaskCreationOptions.LongRunning)
            .WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);

        Assert.Empty(run.Violations);
        Assert.All(run.Answers, answers => Assert.Equal(1, answers));
        Assert.Equal(0, run.Successes);
        Assert.True(run.Faults > 0);
    }
}
