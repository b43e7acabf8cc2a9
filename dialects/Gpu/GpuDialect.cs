namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Kernels, launches and what their threads share.</summary>
[Dialect("gpu")]
public sealed partial class GpuDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
