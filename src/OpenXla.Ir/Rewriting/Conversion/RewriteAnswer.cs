namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>What a rewrite said of an operation that it did not take.</summary>
/// <param name="Rewrite">The name of the rewrite.</param>
/// <param name="Reason">Why; empty where it gave no reason.</param>
public sealed record RewriteAnswer(string Rewrite, string Reason)
{
    public override string ToString() => $"{Rewrite}: {(Reason.Length > 0 ? Reason : "does not apply")}";
}
