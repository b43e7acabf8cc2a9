namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor whose sizes are all known.</summary>
internal abstract class StaticTensor : IClassConstraint
{
    public static string Summary => "statically shaped tensor of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { HasStaticShape: true };

    public static string? ClassName => "builtin.tensor";

    public static bool IsOfClass(IrType type) => type is TensorType;
}
