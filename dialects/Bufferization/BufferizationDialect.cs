namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>The border between tensors and memory.</summary>
[Dialect("bufferization")]
public sealed partial class BufferizationDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
