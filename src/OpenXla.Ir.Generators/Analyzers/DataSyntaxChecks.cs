using Microsoft.CodeAnalysis;
using OpenXla.Ir.Generators.AssemblyFormat;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Analyzers;

/// <summary>Checks the text of a type or attribute.</summary>
internal static class DataSyntaxChecks
{
    public static void Check(INamedTypeSymbol type, AttributeData marker, DataModel data, ProblemSink sink)
    {
        bool parse = data.IsHandWritten("Parse");
        bool print = data.IsHandWritten("PrintParameters") || data.IsHandWritten("Print");
        if (parse != print)
        {
            sink(Rules.HalfSyntax, type.AuthoredPlace(), type.Name, parse ? "Parse" : "PrintParameters", parse ? "PrintParameters" : "Parse");
            return;
        }
        if (parse) return;
        try
        {
            var elements = DataSyntaxParser.Parse(data);
            foreach (var lost in DataSyntaxParser.Lost(data, elements))
                sink(Rules.LossySyntax, OpSyntaxChecks.Place(marker, null), data.Keyword, $"parameter ${lost.Name}", $"write ${lost.Name} or params");
        }
        catch (SyntaxException problem) when (problem.UnknownName is { } name)
        {
            var known = string.Join(", ", data.Parameters.Select(p => "$" + p.Name));
            sink(Rules.UnknownName, OpSyntaxChecks.Place(marker, problem.Position), name, data.Keyword, known.Length == 0 ? "none" : known);
        }
        catch (SyntaxException problem)
        {
            sink(Rules.SyntaxError, OpSyntaxChecks.Place(marker, problem.Position), data.Keyword, problem.Position, problem.Message);
        }
    }
}
