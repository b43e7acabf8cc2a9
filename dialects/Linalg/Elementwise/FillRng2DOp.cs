namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Pseudo-random numbers between two bounds, from a seed and the place in the matrix, by a linear congruence applied twice.</summary>
[Op("linalg.fill_rng_2d")]
public sealed partial class FillRng2DOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("mn: , , , m n");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, Build);

    private protected override Func<ScalarBuilder, Value> BodyMaker => Build;

    private static Value Build(ScalarBuilder scalars)
    {
        var half = scalars.Cast(scalars.Constant(new IntegerAttr(int.MaxValue, IntegerType.I64)), FloatType.F64);
        var column = scalars.Cast(scalars.Index(1), IntegerType.I32);
        var row = scalars.Cast(scalars.Index(0), IntegerType.I32);
        var seed = Advance(scalars, scalars.Binary(BinaryFn.Add, row, scalars[2]));
        var number = Advance(scalars, scalars.Binary(BinaryFn.Add, column, seed));
        var positive = scalars.Binary(BinaryFn.Add, half, scalars.Cast(number, FloatType.F64));
        var range = scalars.Binary(BinaryFn.Sub, scalars[1], scalars[0]);
        var factor = scalars.Binary(BinaryFn.Mul, range, scalars.Constant(new FloatAttr(2.3283063999999999E-10, FloatType.F64)));
        var place = scalars.Binary(BinaryFn.Add, scalars.Binary(BinaryFn.Mul, positive, factor), scalars[0]);
        return scalars.Cast(place, scalars[3].Type);
    }

    private static Value Advance(ScalarBuilder scalars, Value number)
    {
        var product = scalars.Binary(BinaryFn.Mul, number, Integer(scalars, 1103515245));
        return scalars.Binary(BinaryFn.Add, product, Integer(scalars, 12345));
    }

    private static Value Integer(ScalarBuilder scalars, long value) => scalars.Cast(scalars.Constant(new IntegerAttr(value, IntegerType.I64)), IntegerType.I32);
}
