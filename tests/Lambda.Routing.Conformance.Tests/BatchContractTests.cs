using System.Reflection;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Conformance.Tests;

/// <summary>What the build is told about a batch's answer is what its event type does at run time.</summary>
public sealed class BatchContractTests
{
    [Theory]
    [MemberData(nameof(Cases.Sources), MemberType = typeof(Cases))]
    public void A_polled_source_without_partial_responses_says_so_and_no_other_does(string source)
    {
        Type type = Cases.Type(source);
        bool isPolled = TriggerFolder.All.SelectMany(folder => folder.Triggers).Any(trigger =>
            trigger.GetCustomAttribute<SourcesAttribute>()?.Sources.Contains(type) == true
            && trigger.GetCustomAttribute<DeliveryAttribute>()!.Delivery == Delivery.Polled);

        Assert.Equal(isPolled && ContractOf(type) == BatchContract.AllOrNothing, type.IsDefined(typeof(AllOrNothingAttribute), inherit: false));
    }

    [Theory]
    [MemberData(nameof(Cases.Sources), MemberType = typeof(Cases))]
    public void A_source_that_reports_one_checkpoint_is_a_sequence(string source)
    {
        Type type = Cases.Type(source);

        Assert.True(ContractOf(type) != BatchContract.Checkpoint || type.IsDefined(typeof(OrderedAttribute), inherit: false));
    }

    private static BatchContract? ContractOf(Type type) =>
        (BatchContract?)type.GetProperty("Contract", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)?.GetValue(null);
}
