using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Generators.Tests.Upstream;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Generators.Tests.Definitions;

/// <summary>Generated builders and accessors.</summary>
public sealed class BuilderTests
{
    private readonly IrContext _context = new IrContext().AddDialect<ArithDialect>().AddDialect<TestDialect>();
    private readonly ModuleOp _module;
    private readonly OpBuilder _builder;

    public BuilderTests()
    {
        _module = ModuleOp.Create(_context);
        _builder = OpBuilder.AtEnd(_module.Body);
    }

    private Value Number(long value) => ConstantOp.Create(_builder, IntegerAttr.I64(value)).Result;

    [Fact]
    public void Result_types_follow_from_operands_and_attributes()
    {
        var one = Number(1);
        var sum = AddIOp.Create(_builder, one, one, IntegerOverflowFlags.NoSignedWrap);
        var less = CmpIOp.Create(_builder, sum.Result, one, CmpIPredicate.Slt);
        var narrow = TruncIOp.Create(_builder, IntegerType.I32, sum.Result);
        Assert.Equal(IntegerType.I64, sum.Result.Type);
        Assert.Equal(IntegerType.I1, less.Result.Type);
        Assert.Equal(IntegerType.I32, narrow.Out.Type);
        Assert.True(IrVerifier.Verify(_module));
        Assert.Equal("%0 = arith.addi %c1_i64, %c1_i64 overflow<nsw> : i64", sum.ToString());
    }

    [Fact]
    public void Attributes_read_and_write_as_values()
    {
        var sum = AddIOp.Create(_builder, Number(1), Number(2));
        Assert.Equal(IntegerOverflowFlags.None, sum.OverflowFlags);
        Assert.NotNull(sum.GetAttribute("overflowFlags"));
        sum.OverflowFlags = IntegerOverflowFlags.NoSignedWrap | IntegerOverflowFlags.NoUnsignedWrap;
        Assert.Equal("#arith.overflow<nsw, nuw>", sum.GetAttribute("overflowFlags")!.ToString());

        var shift = ShRUIOp.Create(_builder, Number(1), Number(2), isExact: true);
        Assert.True(shift.IsExact);
        shift.IsExact = false;
        Assert.False(shift.HasAttribute("isExact"));

        var cast = ExtFOp.Create(_builder, FloatType.F64, ConstantOp.Create(_builder, new FloatAttr(1, FloatType.F32)).Result);
        Assert.Null(cast.FastMath);
        cast.FastMath = FastMathFlags.Fast;
        Assert.Equal("fast", cast.FastMath.Value.Keyword());
    }

    [Fact]
    public void Groups_of_operands_keep_their_sizes()
    {
        var (a, b) = (Number(1), Number(2));
        var op = FormatOptionalOperandResultAOp.Create(_builder, [a, b], optionalResultType: IntegerType.I64);
        Assert.Null(op.Optional);
        op.Optional = b;
        Assert.Equal(b, op.Optional);
        Assert.Equal([a, b], op.Variadic.ToArray());
        op.SetVariadic(b, b, b);
        Assert.Equal(b, op.Optional);
        Assert.Equal(3, op.Variadic.Count);
        op.Optional = null;
        Assert.Equal([b, b, b], op.Variadic.ToArray());
        Assert.Equal("array<i32: 0, 3>", op.GetAttribute("operandSegmentSizes")!.ToString());
        Assert.NotNull(op.OptionalResult);
        Assert.True(IrVerifier.Verify(_module));
    }

    [Fact]
    public void Copies_keep_attributes()
    {
        var less = CmpIOp.Create(_builder, Number(1), Number(2), CmpIPredicate.Uge);
        var copy = (CmpIOp)_builder.InsertClone(less);
        Assert.Equal(CmpIPredicate.Uge, copy.Predicate);
    }

    [Fact]
    public void A_dialect_that_is_not_there_is_named()
    {
        var builder = OpBuilder.AtEnd(ModuleOp.Create(new IrContext()).Body);
        var failure = Assert.Throws<InvalidOperationException>(() => ConstantOp.Create(builder, IntegerAttr.True));
        Assert.Contains("arith.constant", failure.Message, StringComparison.Ordinal);
    }
}
