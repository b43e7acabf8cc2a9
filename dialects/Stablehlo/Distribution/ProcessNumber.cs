namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The number of a replica or partition as a tensor.</summary>
internal static class ProcessNumber
{
    public static TensorType Type { get; } = new([], new IntegerType(32, Signedness.Unsigned));

    public static Tensor Of(long number) => Tensor.Of(Type.ElementType, [], [checked((uint)number)]);
}
