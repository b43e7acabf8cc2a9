using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Lit.Tests.Transforms.Meaning;

/// <summary>What the operations of <c>arith</c> on scalar integers compute, by the book and without a look at how they fold.</summary>
internal static class Integers
{
    /// <summary>What poison is here: a number that no program computes, so that one that reads it has other results.</summary>
    private const int Poison = 0x5EADBEEF;

    internal static void AttachTo(IrContext context)
    {
        Binary(context, "addi", static (a, b) => a + b);
        Binary(context, "subi", static (a, b) => a - b);
        Binary(context, "muli", static (a, b) => a * b);
        Binary(context, "divsi", static (a, b) => BigInteger.Divide(a, b));
        Binary(context, "remsi", static (a, b) => BigInteger.Remainder(a, b));
        Binary(context, "andi", static (a, b) => a & b);
        Binary(context, "ori", static (a, b) => a | b);
        Binary(context, "xori", static (a, b) => a ^ b);
        Binary(context, "shli", static (a, b) => a << (int)b);
        Binary(context, "shrsi", static (a, b) => a >> (int)b);
        Binary(context, "maxsi", BigInteger.Max);
        Binary(context, "minsi", BigInteger.Min);
        BinaryUnsigned(context, "divui", BigInteger.Divide);
        BinaryUnsigned(context, "remui", BigInteger.Remainder);
        BinaryUnsigned(context, "shrui", static (a, b) => a >> (int)b);
        BinaryUnsigned(context, "maxui", BigInteger.Max);
        BinaryUnsigned(context, "minui", BigInteger.Min);
        Attach(context, "arith.extsi", static frame => Set(frame, Signed(frame, 0)));
        Attach(context, "arith.extui", static frame => Set(frame, Unsigned(frame, 0)));
        Attach(context, "arith.trunci", static frame => Set(frame, Unsigned(frame, 0)));
        Attach(context, "arith.constant", static frame => Set(frame, ((IntegerAttr)((ConstantOp)frame.Operation).Value).Value));
        Attach(context, "ub.poison", static frame => Set(frame, Poison));
        Attach(context, "arith.select", static frame => frame.Set(frame.Operation.GetResult(0), frame.GetValue(frame.Operation.GetOperand(IsTrue(frame, 0) ? 1 : 2))));
        Attach(context, "arith.cmpi", static frame => Set(frame, Holds(frame) ? 1 : 0));
    }

    internal static void Attach(IrContext context, string name, Action<EvaluationFrame> evaluate)
    {
        var meaning = new ExternalMeaning(evaluate);
        context.GetOperation(name).Attach<IEvaluable>(_ => meaning);
    }

    internal static bool IsTrue(EvaluationFrame frame, int operand) => !Read(frame, operand).IsZero;

    private static void Binary(IrContext context, string name, Func<BigInteger, BigInteger, BigInteger> compute) =>
        Attach(context, $"arith.{name}", frame => Set(frame, compute(Signed(frame, 0), Signed(frame, 1))));

    private static void BinaryUnsigned(IrContext context, string name, Func<BigInteger, BigInteger, BigInteger> compute) =>
        Attach(context, $"arith.{name}", frame => Set(frame, compute(Unsigned(frame, 0), Unsigned(frame, 1))));

    private static bool Holds(EvaluationFrame frame)
    {
        int signed = Signed(frame, 0).CompareTo(Signed(frame, 1));
        int unsigned = Unsigned(frame, 0).CompareTo(Unsigned(frame, 1));
        return ((CmpIOp)frame.Operation).Predicate switch
        {
            CmpIPredicate.Eq => signed == 0,
            CmpIPredicate.Ne => signed != 0,
            CmpIPredicate.Slt => signed < 0,
            CmpIPredicate.Sle => signed <= 0,
            CmpIPredicate.Sgt => signed > 0,
            CmpIPredicate.Sge => signed >= 0,
            CmpIPredicate.Ult => unsigned < 0,
            CmpIPredicate.Ule => unsigned <= 0,
            CmpIPredicate.Ugt => unsigned > 0,
            CmpIPredicate.Uge => unsigned >= 0,
            var other => throw frame.Error($"has the unknown predicate {other}"),
        };
    }

    private static BigInteger Read(EvaluationFrame frame, int operand) => frame.Get(frame.Operation.GetOperand(operand)).GetBigInteger(0);

    private static BigInteger Unsigned(EvaluationFrame frame, int operand) => Read(frame, operand) & ((BigInteger.One << Width(frame, operand)) - 1);

    private static BigInteger Signed(EvaluationFrame frame, int operand)
    {
        var value = Unsigned(frame, operand);
        int width = Width(frame, operand);
        return (value >> (width - 1)).IsZero ? value : value - (BigInteger.One << width);
    }

    private static int Width(EvaluationFrame frame, int operand) => ((IntegerType)frame.Operation.GetOperand(operand).Type).Width;

    private static void Set(EvaluationFrame frame, BigInteger value)
    {
        var result = frame.Operation.GetResult(0);
        var type = (IntegerType)result.Type;
        var tensor = new Tensor(type, default);
        tensor.SetBigInteger(0, type.Width == 1 ? value & 1 : type.Wrap(value));
        frame.Set(result, tensor);
    }
}
