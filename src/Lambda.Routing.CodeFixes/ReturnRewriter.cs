using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.CodeFixes;

/// <summary>Makes statements of what a method returned: <c>return Count();</c> becomes <c>Count(); return;</c>.</summary>
/// <param name="awaits">Whether what was returned is a task to wait for.</param>
internal sealed class ReturnRewriter(bool awaits) : CSharpSyntaxRewriter
{
    public BlockSyntax Rewrite(BlockSyntax body)
    {
        var rewritten = (BlockSyntax)Visit(body)!;
        // The last statement needs no return behind it.
        return rewritten.Statements.LastOrDefault() is BlockSyntax { Statements: { Count: 2 } last } && last[1] is ReturnStatementSyntax
            ? rewritten.WithStatements(rewritten.Statements.RemoveAt(rewritten.Statements.Count - 1).Add(last[0].WithTriviaFrom(body.Statements.Last())))
            : rewritten;
    }

    /// <summary>The value as a statement.</summary>
    public StatementSyntax Statement(ExpressionSyntax value)
    {
        value = value.WithoutTrivia();
        ExpressionSyntax expression = awaits
            ? SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), Enclosed(value))
            : IsStatement(value) ? value : SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName("_"), value);
        return SyntaxFactory.ExpressionStatement(expression);
    }

    public override SyntaxNode VisitReturnStatement(ReturnStatementSyntax node) => node.Expression is { } value
        ? SyntaxFactory.Block(Statement(value), SyntaxFactory.ReturnStatement()).WithTriviaFrom(node)
        : node;

    // What returns inside these returns to somebody else.
    public override SyntaxNode VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => node;

    public override SyntaxNode VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => node;

    public override SyntaxNode VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => node;

    public override SyntaxNode VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node) => node;

    private static bool IsStatement(ExpressionSyntax value) =>
        value is InvocationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or ThrowExpressionSyntax
        || value.IsKind(SyntaxKind.PostIncrementExpression) || value.IsKind(SyntaxKind.PostDecrementExpression)
        || value.IsKind(SyntaxKind.PreIncrementExpression) || value.IsKind(SyntaxKind.PreDecrementExpression);

    private static ExpressionSyntax Enclosed(ExpressionSyntax value) =>
        value is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax ? value : SyntaxFactory.ParenthesizedExpression(value);
}
