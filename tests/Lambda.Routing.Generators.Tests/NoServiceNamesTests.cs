using System.Text.RegularExpressions;

namespace Lambda.Routing.Generators.Tests;

/// <summary>What is not in a trigger's own folder knows no service.</summary>
public sealed partial class NoServiceNamesTests
{
    private static readonly string[] s_folders =
    [
        "src/Lambda.Routing.Generators", "src/Lambda.Routing/Declaring", "src/Lambda.Routing/Detection", "src/Lambda.Routing/Dispatch",
        "src/Lambda.Routing/Http", "src/Lambda.Routing/Reading", "src/Lambda.Routing.Tool",
    ];

    [Fact]
    public void Generator_dispatcher_detection_and_tool_name_no_service()
    {
        string root = Repository.Root;
        var found =
            from folder in s_folders
            from file in Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(root, file).Replace('\\', '/')
            where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where Names().IsMatch(Comment().Replace(line, ""))
            select $"{path}: {line.Trim()}";
        Assert.Empty(found);
    }

    /// <summary>Services by the names that code would use, and the prefixes of their discriminators; a function's own ARN is allowed.</summary>
    [GeneratedRegex("\"[^\"]*aws[:.](?!lambda:)[a-z]|(?<![A-Za-z])(sqs|sns|s3|kinesis|dynamodb|eventbridge|kafka|cognito|firehose|appsync|apigateway|cloudfront|lex)(?![a-z])|Sqs|Sns|S3|Kinesis|DynamoDb|EventBridge|Kafka|Cognito|Firehose|AppSync|ApiGateway|CloudFront", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    /// <summary>Comments may give examples.</summary>
    [GeneratedRegex("//.*$")]
    private static partial Regex Comment();
}
