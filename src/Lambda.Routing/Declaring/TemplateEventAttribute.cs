namespace Lambda.Routing.Declaring;

/// <summary>
/// What an infrastructure template needs to connect the trigger: the AWS SAM event type
/// (<see href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html">EventSource</see>).
/// Where SAM has none, it is the CloudFormation resource that names the function. Stands on the trigger's class.
/// </summary>
/// <param name="type">
/// The SAM event type (<c>SQS</c>, <c>S3</c>, <c>EventBridgeRule</c>, <c>ScheduleV2</c>, <c>HttpApi</c>), or the resource's type
/// (<c>AWS::CloudWatch::Alarm</c>).
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TemplateEventAttribute(string type) : Attribute
{
    /// <summary>The SAM event type, or the CloudFormation resource's type, which holds colons.</summary>
    public string Type { get; } = type;
}

/// <summary>Names the property of the SAM event that an argument of the trigger fills. Stands on the trigger's property.</summary>
/// <param name="name">The property's path in the template: <c>Queue</c>, <c>Pattern.source</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TemplatePropertyAttribute(string name) : Attribute
{
    /// <summary>The property's path in the template.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the value names the resource, so that two uses of the trigger with one value are a build error.</summary>
    public bool IsUnique { get; init; }
}
