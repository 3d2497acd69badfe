[assembly: LambdaRouting(PartialResponses = true)]
