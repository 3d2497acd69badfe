using System.Collections.ObjectModel;
using System.Text.Json;

namespace Lambda.Routing;

/// <summary>What a custom resource has become: what a handler may return.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-responses.html">response objects</see>.</remarks>
public sealed record CustomResourceResult
{
    /// <summary>
    /// The resource's id, 1024 bytes at most, by which AWS CloudFormation asks for its deletion. <see langword="null"/> keeps the id that
    /// it has, or makes one for a new resource. Another id on an update means that the resource was replaced: AWS CloudFormation then
    /// deletes the old one. On a deletion it means nothing.
    /// </summary>
    public string? PhysicalResourceId { get; init; }

    /// <summary>What <c>Fn::GetAtt</c> finds in the template, by name. The whole answer has 4096 bytes at most, else the request fails.</summary>
    public IReadOnlyDictionary<string, string> Data { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The same as a JSON object, for values that are no strings; used instead of <see cref="Data"/> when it is there.</summary>
    public JsonElement? JsonData { get; init; }

    /// <summary>Whether the data is masked where AWS CloudFormation shows it.</summary>
    public bool NoEcho { get; init; }

    /// <summary>For the provider framework of the AWS CDK, which asks repeatedly: whether the resource is complete; <see langword="null"/> where nobody asks.</summary>
    public bool? IsComplete { get; init; }

    /// <summary>The resource's id; never the data, which may be secret.</summary>
    public override string ToString() => $"{nameof(CustomResourceResult)} {{ {PhysicalResourceId} }}";
}
