namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>What bufferization takes for a tensor.</summary>
internal abstract class TensorLike : IClassConstraint
{
    public static string Summary => "TensorLikeType instance";

    public static bool IsSatisfiedBy(IrType type) => AnyTensor.IsSatisfiedBy(type);

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => AnyTensor.IsSatisfiedBy(type);
}
