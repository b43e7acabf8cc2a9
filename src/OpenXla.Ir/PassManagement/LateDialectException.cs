namespace OpenXla.Ir.PassManagement;

/// <summary>A pass on one of several operations makes something of a dialect that it has not named; the pass manager turns it into an error.</summary>
public sealed class LateDialectException(string dialect)
    : InvalidOperationException($"needs the dialect '{dialect}', which can't be loaded while passes run on the operations of a program: the pass must name it in DependentDialects")
{
    public string Dialect => dialect;
}
