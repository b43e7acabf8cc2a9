namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Kernels, launches and what their threads share.</summary>
[Dialect("gpu")]
public sealed partial class GpuDialect : IInliningDialect
{
    /// <summary>The attribute of modules that hold device code and its launches.</summary>
    internal const string ContainerModule = "gpu.container_module";

    public IReadOnlyList<string> DependentDialects => ["arith", "memref"];

    public string? DescribeUnknownType(string name) => "unknown gpu type: " + name;

    public void VerifyAttribute(Operation op, NamedAttribute attribute, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        switch (attribute.Name)
        {
            case "gpu.known_block_size" or "gpu.known_grid_size" or "gpu.known_cluster_size":
                if (attribute.Value is not DenseArrayAttr { ElementType: IntegerType { Width: 32, IsSignless: true } } sizes) verifier.Error(op, $"{attribute.Name} must be a dense i32 array");
                else if (sizes.Count != 3) verifier.Error(op, $"{attribute.Name} must contain exactly 3 elements");
                break;
            case ContainerModule when attribute.Value is UnitAttr:
                if (op is ModuleOp module) ContainedLaunches.Verify(module, verifier);
                else verifier.ErrorAt(op, $"expected '{ContainerModule}' attribute to be attached to 'builtin.module'");
                break;
        }
    }
}
