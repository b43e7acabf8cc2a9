using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Interpreter;

/// <summary>
/// What an operation computes that does not say so itself: a constant gives its value, and an operation without effects gives what it
/// folds to where all its operands are constants.
/// </summary>
internal sealed class FoldedOperation : IEvaluable
{
    internal static readonly FoldedOperation Instance = new();

    /// <summary>A fold in place brings an operation closer to one that gives a value; after so many it does not get there.</summary>
    private const int MaxFolds = 8;

    internal static bool Knows(Operation op) => op.RegionCount == 0 && op.SuccessorCount == 0 && op.ResultCount > 0
        && (op is IConstantLike || (op is IFoldable && op.Is(OperationTraits.Pure | OperationTraits.NoMemoryEffect)));

    public void Evaluate(EvaluationFrame frame)
    {
        var op = frame.Operation;
        if (op is IConstantLike constant)
        {
            frame.Set(op.GetResult(0), ToValue(frame, constant.ConstantValue, op.GetResult(0).Type));
            return;
        }
        // The program stays as it is: a copy is folded, which reads constants of its own.
        var known = new Dictionary<Value, RuntimeValue>();
        var copy = op.Clone(WithConstants(frame, op, known));
        for (int i = 0; i < MaxFolds; i++)
        {
            var operands = new IrAttribute?[copy.OperandCount];
            for (int o = 0; o < operands.Length; o++) operands[o] = OperationFolding.ConstantOf(copy.GetOperand(o)) ?? ToAttribute(known[copy.GetOperand(o)], copy.GetOperand(o).Type);
            var result = ((IFoldable)copy).Fold(operands);
            if (result.IsInPlace) continue;
            if (result.IsNone) break;
            for (int r = 0; r < op.ResultCount; r++) frame.Set(op.GetResult(r), Find(frame, result[r], known, op.GetResult(r).Type));
            return;
        }
        throw frame.Error("can't be evaluated: it does not say what it computes, and does not fold for these operands");
    }

    private static IrMapping WithConstants(EvaluationFrame frame, Operation op, Dictionary<Value, RuntimeValue> known)
    {
        var mapping = new IrMapping();
        var builder = new OpBuilder(op.Context) { Location = op.Location };
        foreach (var operand in op.Operands)
        {
            if (mapping.Contains(operand)) continue;
            var value = frame.GetValue(operand);
            var constant = op.Info.Dialect?.MaterializeConstant(builder, ToAttribute(value, operand.Type) ?? throw frame.Error($"can't be evaluated: it reads {value.TypeText}"), operand.Type)
                ?? UnrealizedConversionCastOp.Create(builder, [operand.Type], []);
            mapping.Map(operand, constant.GetResult(0));
            known.Add(constant.GetResult(0), value);
        }
        return mapping;
    }

    private static RuntimeValue Find(EvaluationFrame frame, OpFoldResult result, Dictionary<Value, RuntimeValue> known, IrType type)
    {
        if (result.Attribute is { } attribute) return ToValue(frame, attribute, type);
        if (known.TryGetValue(result.Value, out var value)) return value;
        return OperationFolding.ConstantOf(result.Value) is { } constant ? ToValue(frame, constant, type) : throw frame.Error("can't be evaluated: it folds to a value that is not known");
    }

    private static IrAttribute? ToAttribute(RuntimeValue value, IrType type) => value switch
    {
        Tensor tensor when type is ShapedType { HasStaticShape: true } shaped => tensor.ToAttribute(shaped),
        Tensor { Rank: 0 } scalar when type is not ShapedType => scalar.GetAttribute(0),
        _ => null,
    };

    private static Tensor ToValue(EvaluationFrame frame, IrAttribute attribute, IrType type) => attribute switch
    {
        DenseElementsAttr elements => Tensor.From(elements),
        IntegerAttr or FloatAttr when type is IntegerType or IndexType or FloatType => Tensor.From(DenseElementsAttr.Of(new TensorType([], type), [attribute])),
        _ => throw frame.Error($"can't be evaluated: it gives {attribute}"),
    };
}
