namespace Lambda.Routing.Aot.Tests;

/// <summary>A function pays for what it uses, not for what the library could do besides.</summary>
public sealed class PayForUseTests
{
    private const int Added = 10;
    private const int MostGrowth = 2048;

    [Fact]
    public async Task Ten_more_triggers_in_the_library_do_not_make_a_function_with_another_one_bigger()
    {
        using var library = new LibraryCopy();
        long before = await library.PublishAsync();
        library.AddTriggersLike("CodeCommit", Added);
        long after = await library.PublishAsync();

        Assert.InRange(after - before, -MostGrowth, MostGrowth);
    }
}
