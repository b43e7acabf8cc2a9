using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Builds sizes and places that are known at run time, as the lists of i64 that dynamic operations take.</summary>
internal readonly struct RuntimeSizes(OpBuilder builder)
{
    private static readonly TensorType ScalarType = new([], IntegerType.I64);

    /// <summary><c>constant dense&lt;3> : tensor&lt;i64></c></summary>
    public Value Scalar(long number) => Hlo.ConstantOp.Create(builder, DenseElementsAttr.Splat(ScalarType, IntegerAttr.I64(number))).Output;

    /// <summary><c>convert (get_dimension_size %x, dim = 1) : tensor&lt;i64></c></summary>
    public Value ScalarOf(Value tensor, int dimension) =>
        Hlo.ConvertOp.Create(builder, ScalarType, Hlo.GetDimensionSizeOp.Create(builder, tensor, dimension).Result).Result;

    /// <summary><c>reshape %n : tensor&lt;1xi64></c></summary>
    public Value ToList(Value scalar) => Hlo.ReshapeOp.Create(builder, TypeOf(1), scalar).Result;

    /// <summary>The size of one dimension as a list of one.</summary>
    public Value Of(Value tensor, int dimension) => ToList(ScalarOf(tensor, dimension));

    /// <summary><c>constant dense&lt;[0, 3]> : tensor&lt;2xi64></c></summary>
    public Value List(params ReadOnlySpan<long> numbers) => Hlo.ConstantOp.Create(builder, DenseElementsAttr.Of(TypeOf(numbers.Length), numbers)).Output;

    /// <summary>The same number in each place.</summary>
    public Value Repeat(long number, int count)
    {
        var numbers = new long[count];
        Array.Fill(numbers, number);
        return List(numbers);
    }

    public Value Join(params ReadOnlySpan<Value> lists) => Hlo.ConcatenateOp.Create(builder, lists, 0).Result;

    /// <summary>The same elements in another shape, of which each size is one of the list where it is not known.</summary>
    public Value Reshape(Value tensor, TensorType type, Func<RuntimeSizes, Value[]> sizes) =>
        type.HasStaticShape ? Hlo.ReshapeOp.Create(builder, type, tensor).Result : Hlo.DynamicReshapeOp.Create(builder, type, tensor, Join(sizes(this))).Result;

    private static TensorType TypeOf(long count) => new([count], IntegerType.I64);
}
