using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpenXla.Ir.Generators.AssemblyFormat;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Analyzers;

/// <summary>Checks an op's custom form: that the syntax is right and that what it prints can be read back.</summary>
internal static class OpSyntaxChecks
{
    public static void Check(INamedTypeSymbol type, AttributeData marker, OpModel op, ProblemSink sink)
    {
        if (op.IsBase) return;
        CheckPair(type, op, sink);
        if (op.Syntax is null || (op.IsHandWritten("Parse") && op.IsHandWritten("Print"))) return;
        var home = OpModelBuilder.SyntaxMarkerOf(type, marker)!;
        try
        {
            var plan = new SyntaxPlan(op, OpSyntaxParser.Parse(op));
            foreach (var (what, remedy) in plan.Losses()) sink(Rules.LossySyntax, Place(home, null), op.OpName!, what, remedy);
            foreach (var attribute in plan.LostAttributes()) sink(Rules.LostAttribute, Place(home, null), op.OpName!, attribute.Name);
            foreach (var (position, what) in plan.Repetitions()) sink(Rules.SyntaxError, Place(home, position), op.OpName!, position, $"{what} is shown already");
            CheckDirectives(plan, home, op, sink);
        }
        catch (SyntaxException problem) when (problem.UnknownName is { } name)
        {
            sink(Rules.UnknownName, Place(home, problem.Position), name, op.OpName!, KnownNames(op));
        }
        catch (SyntaxException problem)
        {
            sink(Rules.SyntaxError, Place(home, problem.Position), op.OpName!, problem.Position, problem.Message);
        }
    }

    private static void CheckPair(INamedTypeSymbol type, OpModel op, ProblemSink sink)
    {
        bool parse = op.IsHandWritten("Parse") || op.Syntax is not null;
        bool print = op.IsHandWritten("Print") || op.Syntax is not null;
        if (parse && !print) sink(Rules.HalfSyntax, type.AuthoredPlace(), op.ClassName, "Parse", "Print");
        if (print && !parse) sink(Rules.HalfSyntax, type.AuthoredPlace(), op.ClassName, "Print", "Parse");
    }

    private static void CheckDirectives(SyntaxPlan plan, AttributeData home, OpModel op, ProblemSink sink)
    {
        foreach (var custom in plan.Elements.Flatten().OfType<CustomElement>())
            foreach (var method in new[] { "Parse" + custom.Name, "Print" + custom.Name })
                if (!op.Directives.Any(d => d.Name == method))
                    sink(Rules.UnknownName, Place(home, custom.Position), $"custom<{custom.Name}>", op.OpName!, $"it needs a static {method} on the op, a base, or the type given as CustomDirectives");
    }

    private static string KnownNames(OpModel op)
    {
        var names = op.Operands.Select(m => m.Name).Concat(op.Results.Select(m => m.Name)).Concat(op.Attributes.Select(m => m.Name))
            .Concat(op.Regions.Select(m => m.Name)).Concat(op.Successors.Select(m => m.Name)).Select(n => "$" + n).ToList();
        return names.Count == 0 ? "none" : string.Join(", ", names);
    }

    /// <summary>The place in the source of an offset in the syntax; the whole string where it has escapes or parts.</summary>
    public static Location? Place(AttributeData marker, int? offset)
    {
        var expression = marker.NamedExpression("Syntax");
        if (expression is null) return marker.Place();
        if (offset is not { } at || expression is not LiteralExpressionSyntax literal) return expression.GetLocation();
        var text = literal.Token.Text;
        int start = text.IndexOf(literal.Token.ValueText, StringComparison.Ordinal);
        if (start < 0 || !literal.IsKind(SyntaxKind.StringLiteralExpression)) return expression.GetLocation();
        int length = Math.Min(1, literal.Token.ValueText.Length - at);
        return Location.Create(expression.SyntaxTree, new TextSpan(literal.Token.SpanStart + start + at, Math.Max(0, length)));
    }
}
