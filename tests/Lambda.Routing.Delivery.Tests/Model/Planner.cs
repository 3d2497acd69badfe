using Chores;

namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>Makes a plan of a seed.</summary>
internal static class Planner
{
    private const int MostItems = 12;

    public static Plan Of(int seed)
    {
        var random = new Random(seed);
        // Waiting for deadlines takes real time, so that few runs do.
        bool waits = random.Next(40) == 0;
        int orders = random.Next(1, 4);
        var items = new Item[random.Next(1, MostItems + 1)];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = ItemOf(i, random, orders, waits);
        }
        return new Plan
        {
            Seed = seed,
            Mode = random.Next(10) switch { < 5 => Mode.Declared, < 6 => Mode.Undeclared, < 7 => Mode.UndeclaredAndIgnored, < 8 => Mode.TurnedOn, < 9 => Mode.Listed, _ => Mode.TurnedOff },
            Items = items,
            BatchSize = random.Next(1, MostItems + 1),
            MostDeliveries = random.Next(4, 6),
            Bisects = random.Next(2) == 0,
            CountsAnew = random.Next(2) == 0,
            Draw = random.Next(),
        };
    }

    /// <summary>The same for functions that give records up: more of them cannot be mended, and the sink has misfortunes of its own.</summary>
    public static Plan GivingUp(int seed)
    {
        var random = new Random(~seed);
        bool waits = random.Next(40) == 0;
        Plan plan = Of(seed);
        return plan with { GivesUp = true, Items = [.. plan.Items.Select(item => item with { Steps = HopelessStepsOf(item, random), SinkSteps = SinkStepsOf(random, waits) })] };
    }

    private static IReadOnlyList<string> HopelessStepsOf(Item item, Random random) => random.Next(100) switch
    {
        < 22 => [Steps.GiveUp],
        < 29 => [Steps.Throw, Steps.GiveUp],
        < 34 => [Steps.GiveUp, Steps.Done],
        < 40 => [Steps.Throw],
        _ => item.Steps,
    };

    private static string[] SinkStepsOf(Random random, bool waits) => random.Next(100) switch
    {
        < 52 => [Steps.Done],
        < 64 => [Steps.DoneLater],
        < 74 => [Steps.Throw, Steps.Done],
        < 79 => [Steps.ThrowLater, Steps.Throw, Steps.DoneLater],
        < 84 => [Steps.Throw],
        < 88 => [Steps.Crash, Steps.Done],
        < 93 => [Steps.DoneAndCrash, Steps.Done],
        < 96 when waits => [Steps.TimeOut, Steps.Done],
        < 97 when waits => [Steps.TimeOut],
        < 99 when waits => [Steps.Ignore, Steps.Done],
        _ when waits => [Steps.Ignore],
        _ => [Steps.Done],
    };

    private static Item ItemOf(int index, Random random, int orders, bool waits)
    {
        Trouble trouble = random.Next(100) switch { < 5 => Trouble.Payload, < 8 => Trouble.Record, _ => Trouble.None };
        string to = random.Next(100) switch { < 48 => "a", < 96 => "b", _ => "nobody" };
        return new Item(index, $"order-{random.Next(orders)}", trouble, StepsOf(random, waits), to);
    }

    private static string[] StepsOf(Random random, bool waits) => random.Next(100) switch
    {
        < 55 => [Steps.Done],
        < 67 => [Steps.DoneLater],
        < 74 => [Steps.Throw, Steps.Done],
        < 79 => [Steps.ThrowLater, Steps.Throw, Steps.DoneLater],
        < 86 => [Steps.Throw],
        < 88 => [Steps.ThrowLater],
        < 91 => [Steps.Crash, Steps.Done],
        < 92 => [Steps.Crash],
        < 94 => [Steps.DoneAndCrash, Steps.Done],
        < 96 when waits => [Steps.TimeOut, Steps.Done],
        < 97 when waits => [Steps.TimeOut],
        < 99 when waits => [Steps.Ignore, Steps.Done],
        _ when waits => [Steps.Ignore],
        _ => [Steps.Done],
    };
}
