namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>Pipelines joined by <c>&amp;&amp;</c>, <c>||</c> and <c>;</c>. The operator stands before its pipeline; the first has <c>;</c>.</summary>
internal sealed record ShellScript(IReadOnlyList<(string Operator, ShellPipeline Pipeline)> Steps);
