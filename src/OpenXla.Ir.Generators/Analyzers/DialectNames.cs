using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenXla.Ir.Generators.Analyzers;

/// <summary>The names that the definitions of an assembly use, to find those that belong to none of its dialects.</summary>
internal sealed class DialectNames
{
    private readonly ConcurrentBag<(string Kind, string Name, Location? Place)> _names = [];
    private readonly ConcurrentBag<string> _dialects = [];

    public void Declare(string dialect) => _dialects.Add(dialect);

    /// <param name="kind">Operations, types and attributes have their names each for themselves.</param>
    /// <param name="name">The full name.</param>
    /// <param name="place">Where it is given.</param>
    public void Note(string kind, string name, Location? place) => _names.Add((kind, name, place));

    public void Report(CompilationAnalysisContext context)
    {
        var known = _dialects.Count == 0 ? "it has no class with [Dialect]" : "it has " + string.Join(", ", _dialects.Distinct().OrderBy(d => d, StringComparer.Ordinal));
        foreach (var (_, name, place) in _names)
        {
            int dot = name.IndexOf('.');
            if (dot <= 0 || !_dialects.Contains(name.Substring(0, dot)))
                context.ReportDiagnostic(Diagnostic.Create(Rules.Stray, place, name, known));
        }
        foreach (var same in _names.GroupBy(n => (n.Kind, n.Name)).Where(g => g.Count() > 1))
            foreach (var (_, name, place) in same.OrderBy(n => n.Place?.SourceSpan.Start).Skip(1))
                context.ReportDiagnostic(Diagnostic.Create(Rules.Duplicate, place, name, "this assembly"));
    }
}
