using FsCheck.Xunit;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Stablehlo.Tests.Properties;

/// <summary>Valid operations with one part exchanged for another: each is still valid, or an error says which operation is not, and why.</summary>
public sealed class IllTypedTests
{
    private static readonly IrType[] Types =
    [
        IntegerType.I1, IntegerType.I32, FloatType.F32, new TupleType([]),
        new TensorType(Shape.Create([]), FloatType.F32), new TensorType(Shape.Create([3, 0]), IntegerType.I64), new TensorType(Shape.Create([Shape.Dynamic]), new ComplexType(FloatType.F64)),
        new TensorType(Shape.Create([long.MaxValue, 2]), FloatType.F16), new UnrankedTensorType(IntegerType.I32), new TensorType(Shape.Create([1, 1, 1, 1]), FloatType.F80),
    ];

    private static readonly IrAttribute?[] Attributes =
    [
        null, UnitAttr.Instance, new StringAttr("wrong"), new IntegerAttr(-1, IntegerType.I64), new IntegerAttr(long.MaxValue, IntegerType.I64), IntegerAttr.True,
        DenseArrayAttr.I64([]), DenseArrayAttr.I64([-1, 0, long.MaxValue]), ArrayAttr.Of([]), new TypeAttr(FloatType.F32),
        DenseElementsAttr.Of(new TensorType(Shape.Create([2]), IntegerType.I64), [long.MinValue, 7L]),
    ];

    [Property(MaxTest = 400, StartSize = 1000, EndSize = 1_000_000, Replay = "(20260,3)")]
    public void WhatIsWrongIsNamed(ushort number, ushort choice)
    {
        var context = Inventions.NewContext();
        if (Inventions.Module(context, number) is not { } module) return;
        var operations = Inventions.Operations(module);
        if (operations.Count == 0) return;
        var op = operations[choice % operations.Count];
        op.Location = Location.Of(context, new FileLocation("wrong.mlir", 7, 3));
        var before = op.ToString();
        Exchange(op, choice / operations.Count);
        using var handler = context.Diagnostics.Collect(out var said);
        bool isValid = IrVerifier.Verify(module);
        if (isValid) return;
        var error = said.Find(static d => d.Severity == Severity.Error);
        Assert.True(error is not null, $"nothing is said of\n{op}\nwhich was\n{before}");
        Assert.True(error.Message.Length > 10, error.Message);
        Assert.Equal(op.Location, error.Location);
    }

    private static void Exchange(Operation op, int choice)
    {
        var names = op.Info.Definition!.Attributes.Select(static a => a.Name).ToList();
        int parts = op.OperandCount + names.Count;
        if (parts == 0) return;
        var (part, replacement) = (choice % parts, choice / parts);
        if (part < op.OperandCount)
        {
            var builder = OpBuilder.BeforeOp(op);
            op.SetOperand(part, builder.Insert(builder.NewState("nobody.value").AddResultTypes(Types[replacement % Types.Length])).GetResult(0));
            return;
        }
        var attribute = Attributes[replacement % Attributes.Length];
        // The class of an operation holds some kinds of attributes as numbers: others cannot even be set.
        if (attribute is null || op.CanHold(names[part - op.OperandCount], attribute)) op.SetAttribute(names[part - op.OperandCount], attribute);
    }
}
