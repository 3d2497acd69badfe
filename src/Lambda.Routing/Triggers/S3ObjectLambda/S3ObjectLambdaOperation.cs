using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>What is asked of an Object Lambda Access Point.</summary>
public enum S3ObjectLambdaOperation
{
    /// <summary>An object: <see cref="S3GetObjectEvent"/>, answered with <see cref="S3GetObjectResponse"/>.</summary>
    [Selects(typeof(S3GetObjectEvent))]
    GetObject,

    /// <summary>An object's headers: <see cref="S3HeadObjectEvent"/>, answered with <see cref="S3HeadObjectResponse"/>.</summary>
    [Selects(typeof(S3HeadObjectEvent))]
    HeadObject,

    /// <summary>A list of objects: <see cref="S3ListObjectsEvent"/>, answered with <see cref="S3ListObjectsResponse"/>.</summary>
    [Selects(typeof(S3ListObjectsEvent))]
    ListObjects,

    /// <summary>A list of objects by the second version of the operation: <see cref="S3ListObjectsV2Event"/>, answered with <see cref="S3ListObjectsResponse"/>.</summary>
    [Selects(typeof(S3ListObjectsV2Event))]
    ListObjectsV2,
}
