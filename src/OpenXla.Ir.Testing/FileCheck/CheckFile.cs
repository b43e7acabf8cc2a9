namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A parsed check file: the directives in order, NOT and DAG directives folded into the one they precede.</summary>
internal sealed record CheckFile(SourceText Source, IReadOnlyList<Directive> Directives, VariableTable Variables);
