using OpenXla.Ir.Dialects.Llvm;
using Arith = OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Rewrites that only change the name of an op, its types and the spelling of its flags.</summary>
internal static class Renaming
{
    /// <summary><c>arith.addf %a, %b fastmath&lt;fast> ⇒ llvm.fadd %a, %b {fastmathFlags = #llvm.fastmath&lt;fast>}</c></summary>
    internal static PatternSet Rename<TFrom, TTo>(this PatternSet patterns)
        where TFrom : Operation, IOperationDefinition<TFrom>
        where TTo : Operation, IOperationDefinition<TTo> =>
        patterns.Add<TFrom>(static (op, rewriter) => Apply<TTo>(op, rewriter), name: $"{TFrom.OperationName} to {TTo.OperationName}");

    internal static bool Apply<TTo>(Operation op, PatternRewriter rewriter)
        where TTo : Operation, IOperationDefinition<TTo>
    {
        // Choosing and reading bits needs no arithmetic.
        bool isComputed = op is not (Arith.SelectOp or Arith.BitcastOp or Arith.ExtFOp);
        var state = rewriter.NewState<TTo>();
        foreach (var result in op.Results)
        {
            if (rewriter.ConvertType(result.Type) is not { } type) return rewriter.NoMatch(op, $"type '{result.Type}' has no counterpart in LLVM");
            if (type is LlvmArrayType) return rewriter.NoMatch(op, $"'{result.Type}' has more than one dimension; unroll vectors first");
            if (LlvmValues.ElementOf(result.Type) is FloatType real && !LlvmTypeConverter.IsNative(real)) return rewriter.NoMatch(op, $"LLVM does not compute with '{real}'");
            state.AddResultTypes(NarrowFloats.IsBFloat16(type) && isComputed ? LlvmValues.WithElement(type, WideTypeFor(op)) : type);
        }
        foreach (var operand in op.Operands)
        {
            if (LlvmValues.ElementOf(operand.Type) is FloatType real && !LlvmTypeConverter.IsNative(real)) return rewriter.NoMatch(op, $"LLVM does not compute with '{real}'");
            var value = rewriter.Converted(operand);
            state.AddOperands(isComputed && NarrowFloats.IsBFloat16(value.Type) ? NarrowFloats.Widen(rewriter, value) : value);
        }
        CopyFlags(op, state);
        var replacement = rewriter.Insert(state);
        if (!isComputed || replacement.ResultCount != 1) return rewriter.Replace(op, replacement);
        return rewriter.Replace(op, NarrowFloats.Round(rewriter, replacement.GetResult(0), rewriter.ConvertType(op.GetResult(0).Type)!));
    }

    /// <summary>Integers may have more digits than f32.</summary>
    private static FloatType WideTypeFor(Operation op) => op is Arith.SIToFPOp or Arith.UIToFPOp ? FloatType.F64 : FloatType.F32;

    private static void CopyFlags(Operation op, OperationState state)
    {
        var names = op.InherentAttributeNames;
        for (int i = 0; i < names.Length; i++)
            switch (op.GetInherentAttribute(i))
            {
                case Arith.FastMathFlagsAttr flags:
                    state.AddAttribute("fastmathFlags", FastMathFlagsAttr.Of(Translate(flags.Value)));
                    break;
                case Arith.IntegerOverflowFlagsAttr { Value: not Arith.IntegerOverflowFlags.None } flags:
                    state.AddAttribute("overflowFlags", IntegerAttr.I32((int)flags.Value));
                    break;
                case UnitAttr exact when names[i] == "isExact":
                    state.AddAttribute(names[i], exact);
                    break;
                default:
                    break;
            }
    }

    /// <summary>The same promises; the two dialects number them differently.</summary>
    internal static FastMathFlags Translate(Arith.FastMathFlags flags)
    {
        if (flags == Arith.FastMathFlags.Fast) return FastMathFlags.Fast;
        var result = FastMathFlags.None;
        if (flags.HasFlag(Arith.FastMathFlags.Reassoc)) result |= FastMathFlags.Reassoc;
        if (flags.HasFlag(Arith.FastMathFlags.NoNans)) result |= FastMathFlags.NoNans;
        if (flags.HasFlag(Arith.FastMathFlags.NoInfs)) result |= FastMathFlags.NoInfs;
        if (flags.HasFlag(Arith.FastMathFlags.NoSignedZeros)) result |= FastMathFlags.NoSignedZeros;
        if (flags.HasFlag(Arith.FastMathFlags.AllowReciprocal)) result |= FastMathFlags.AllowReciprocal;
        if (flags.HasFlag(Arith.FastMathFlags.Contract)) result |= FastMathFlags.Contract;
        if (flags.HasFlag(Arith.FastMathFlags.ApproximateFunctions)) result |= FastMathFlags.ApproximateFunctions;
        return result;
    }
}
