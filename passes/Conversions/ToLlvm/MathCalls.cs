using OpenXla.Ir.Dialects.Llvm;
using Math = OpenXla.Ir.Dialects.Math;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Functions that are calls of the C library: in f32 and f64, element by element, narrower formats through f32.</summary>
internal static class MathCalls
{
    internal static void Populate(PatternSet patterns)
    {
        Call<Math.AcosOp>(patterns, "acos");
        Call<Math.AcoshOp>(patterns, "acosh");
        Call<Math.AsinOp>(patterns, "asin");
        Call<Math.AsinhOp>(patterns, "asinh");
        Call<Math.AtanOp>(patterns, "atan");
        Call<Math.Atan2Op>(patterns, "atan2");
        Call<Math.AtanhOp>(patterns, "atanh");
        Call<Math.CbrtOp>(patterns, "cbrt");
        Call<Math.CoshOp>(patterns, "cosh");
        Call<Math.ErfOp>(patterns, "erf");
        Call<Math.ErfcOp>(patterns, "erfc");
        Call<Math.ExpM1Op>(patterns, "expm1");
        Call<Math.Log1pOp>(patterns, "log1p");
        Call<Math.SinhOp>(patterns, "sinh");
        Call<Math.TanOp>(patterns, "tan");
        Call<Math.TanhOp>(patterns, "tanh");
    }

    private static void Call<TOp>(PatternSet patterns, string name)
        where TOp : Operation, IOperationDefinition<TOp> =>
        patterns.Add<TOp>((op, rewriter) => LowerToCall(op, rewriter, name), name: $"{TOp.OperationName} to a call of {name}");

    /// <summary><c>math.erf %a : f32 ⇒ llvm.call @erff(%a) : (f32) -> f32</c></summary>
    private static bool LowerToCall(Operation op, PatternRewriter rewriter, string name)
    {
        var operands = rewriter.Converted(op.Operands);
        var type = operands[0].Type;
        if (LlvmValues.ElementOf(type) is not FloatType element) return rewriter.NoMatch(op, $"LLVM does not compute with '{op.GetOperand(0).Type}'");
        if (type is not VectorType vector) return rewriter.Replace(op, CallScalar(op, rewriter, name, element, operands));
        if (vector.IsScalable) return rewriter.NoMatch(op, $"'{vector}' has no fixed number of elements");
        Value result = PoisonOp.Create(rewriter, vector).Res;
        for (long i = 0; i < vector.ElementCount; i++)
        {
            var index = LlvmValues.Integer(rewriter, IntegerType.I64, i);
            var scalars = operands.Select(v => (Value)ExtractElementOp.Create(rewriter, v, index).Res).ToArray();
            result = InsertElementOp.Create(rewriter, result, CallScalar(op, rewriter, name, element, scalars), index).Res;
        }
        return rewriter.Replace(op, result);
    }

    private static Value CallScalar(Operation op, PatternRewriter rewriter, string name, FloatType element, Value[] operands)
    {
        bool isDouble = ReferenceEquals(element, FloatType.F64);
        var type = isDouble ? FloatType.F64 : FloatType.F32;
        var arguments = operands.Select(v => NarrowFloats.Widen(rewriter, v)).ToArray();
        var signature = new LlvmFunctionType(type, [.. arguments.Select(v => v.Type)]);
        var result = LibraryFunctions.Call(rewriter, op, isDouble ? name : name + "f", signature, arguments).GetResult(0);
        return NarrowFloats.Round(rewriter, result, element);
    }
}
