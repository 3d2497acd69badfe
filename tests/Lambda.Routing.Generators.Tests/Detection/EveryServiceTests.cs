using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>The proof that the vocabulary suffices: every service in it, against real events of all of them.</summary>
public sealed class EveryServiceTests(EveryService services) : IClassFixture<EveryService>
{
    [Fact]
    public void Every_real_event_is_recognised_as_its_own_service_with_all_in_use()
    {
        var wrong = CorpusEvents.All()
            .Select(e => (e.File, e.Service, Detected: services.Detector.Detect(e.Json)))
            .Where(e => e.Detected != e.Service);

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_order_of_members_does_not_matter()
    {
        MemberShuffle shuffle = new(seed: 20251);
        foreach ((string file, string? service, byte[] json) in CorpusEvents.All())
        {
            for (int round = 0; round < 8; round++)
            {
                Assert.Equal((file, service), (file, services.Detector.Detect(shuffle.Shuffle(json))));
            }
        }
    }

    [Fact]
    public void No_two_services_are_in_conflict() => Assert.Empty(SourceConflicts.Find(services.Detector.Sources));

    [Fact]
    public void An_event_cut_off_anywhere_is_its_own_service_or_a_failure()
    {
        foreach (var (file, service, json) in CorpusEvents.All().Where(e => e.Json.Length < 3000).Where((_, index) => index % 8 == 0))
        {
            int end = json.AsSpan().TrimEnd(" \r\n\t"u8).Length;
            for (int length = 0; length < end; length++)
            {
                Assert.Equal((file, length, service), (file, length, DetectOrFail(json.AsSpan(0, length), service)));
            }
        }
    }

    [Fact]
    public void Damaged_events_never_do_worse_than_fail()
    {
        Random random = new(77);
        var events = CorpusEvents.All().Where(e => e.Json.Length < 5000).ToArray();
        for (int round = 0; round < 20_000; round++)
        {
            byte[] json = [.. events[random.Next(events.Length)].Json];
            for (int damage = random.Next(1, 5); damage > 0 && json.Length > 0; damage--)
            {
                json[random.Next(json.Length)] = (byte)random.Next(256);
            }
            DetectOrFail(json, null);
        }
    }

    private string? DetectOrFail(ReadOnlySpan<byte> json, string? failure)
    {
        try
        {
            return services.Detector.Detect(json) ?? "unknown";
        }
        catch (EventReadException)
        {
            return failure;
        }
    }
}
