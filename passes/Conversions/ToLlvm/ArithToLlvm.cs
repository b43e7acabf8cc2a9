using OpenXla.Ir.Dialects.Llvm;
using Arith = OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Arithmetic, op by op; what LLVM has no instruction for is in <see cref="ArithExpansion"/>.</summary>
public static class ArithToLlvm
{
    public static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        AddInteger(patterns);
        AddFloat(patterns);
        patterns.Add<Arith.ConstantOp>(LowerConstant).Add<Arith.CmpIOp>(LowerCmpI).Add<Arith.CmpFOp>(LowerCmpF)
            .Add<Arith.IndexCastOp>(LowerIndexCast).Add<Arith.IndexCastUIOp>(LowerIndexCastUI)
            .Rename<Arith.SelectOp, SelectOp>().Rename<Arith.BitcastOp, BitcastOp>();
        ArithExpansion.Populate(patterns);
    }

    private static void AddInteger(PatternSet patterns) => patterns
        .Rename<Arith.AddIOp, AddOp>().Rename<Arith.SubIOp, SubOp>().Rename<Arith.MulIOp, MulOp>()
        .Rename<Arith.DivSIOp, SDivOp>().Rename<Arith.DivUIOp, UDivOp>().Rename<Arith.RemSIOp, SRemOp>().Rename<Arith.RemUIOp, URemOp>()
        .Rename<Arith.AndIOp, AndOp>().Rename<Arith.OrIOp, OrOp>().Rename<Arith.XOrIOp, XOrOp>()
        .Rename<Arith.ShLIOp, ShlOp>().Rename<Arith.ShRSIOp, AShrOp>().Rename<Arith.ShRUIOp, LShrOp>()
        .Rename<Arith.MaxSIOp, SMaxIntrinsic>().Rename<Arith.MinSIOp, SMinIntrinsic>().Rename<Arith.MaxUIOp, UMaxIntrinsic>().Rename<Arith.MinUIOp, UMinIntrinsic>()
        .Rename<Arith.ExtSIOp, SExtOp>().Rename<Arith.ExtUIOp, ZExtOp>().Rename<Arith.TruncIOp, TruncOp>();

    private static void AddFloat(PatternSet patterns) => patterns
        .Rename<Arith.AddFOp, FAddOp>().Rename<Arith.SubFOp, FSubOp>().Rename<Arith.MulFOp, FMulOp>().Rename<Arith.DivFOp, FDivOp>()
        .Rename<Arith.RemFOp, FRemOp>().Rename<Arith.NegFOp, FNegOp>()
        .Rename<Arith.MaximumFOp, MaximumIntrinsic>().Rename<Arith.MinimumFOp, MinimumIntrinsic>()
        .Rename<Arith.MaxNumFOp, MaxNumIntrinsic>().Rename<Arith.MinNumFOp, MinNumIntrinsic>()
        .Add<Arith.ExtFOp>(LowerExtF).Add<Arith.TruncFOp>(LowerTruncF)
        .Rename<Arith.SIToFPOp, SIToFPOp>().Rename<Arith.UIToFPOp, UIToFPOp>().Rename<Arith.FPToSIOp, FPToSIOp>().Rename<Arith.FPToUIOp, FPToUIOp>();

    /// <summary><c>arith.extf %a : f32 to f64 ⇒ llvm.fpext %a</c>; from bf16 as <see cref="NarrowFloats"/> says.</summary>
    private static bool LowerExtF(Arith.ExtFOp op, PatternRewriter rewriter) => LowerFloatCast(op, rewriter, NarrowFloats.Extend);

    /// <summary><c>arith.truncf %a : f64 to f32 ⇒ llvm.fptrunc %a</c>; to narrower formats as <see cref="NarrowFloats"/> says.</summary>
    private static bool LowerTruncF(Arith.TruncFOp op, PatternRewriter rewriter) => LowerFloatCast(op, rewriter, NarrowFloats.Round);

    private static bool LowerFloatCast(Operation op, PatternRewriter rewriter, Func<OpBuilder, Value, IrType, Value> build)
    {
        var (value, type) = (rewriter.Converted(op.GetOperand(0)), rewriter.ConvertType(op.GetResult(0).Type));
        if (type is null || LlvmValues.ElementOf(type) is not FloatType || LlvmValues.ElementOf(value.Type) is not FloatType)
            return rewriter.NoMatch(op, $"LLVM does not compute with '{op.GetOperand(0).Type}' or '{op.GetResult(0).Type}'");
        return rewriter.Replace(op, build(rewriter, value, type));
    }

    /// <summary><c>arith.constant 4 : index ⇒ llvm.mlir.constant(4 : index) : i64</c></summary>
    private static bool LowerConstant(Arith.ConstantOp op, PatternRewriter rewriter)
    {
        if (rewriter.ConvertType(op.Result.Type) is not { } type) return rewriter.NoMatch(op, $"type '{op.Result.Type}' has no counterpart in LLVM");
        return rewriter.Replace(op, ConstantOp.Create(rewriter, type, op.Value));
    }

    /// <summary><c>arith.cmpi slt, %a, %b ⇒ llvm.icmp "slt" %a, %b</c></summary>
    private static bool LowerCmpI(Arith.CmpIOp op, PatternRewriter rewriter)
    {
        if (rewriter.ConvertType(op.Lhs.Type) is null or LlvmArrayType) return rewriter.NoMatch(op, $"'{op.Lhs.Type}' is not compared by LLVM; unroll vectors first");
        return rewriter.Replace(op, LlvmValues.Compare(rewriter, (ICmpPredicate)op.Predicate, rewriter.Converted(op.Lhs), rewriter.Converted(op.Rhs)));
    }

    /// <summary><c>arith.cmpf olt, %a, %b ⇒ llvm.fcmp "olt" %a, %b</c></summary>
    private static bool LowerCmpF(Arith.CmpFOp op, PatternRewriter rewriter)
    {
        if (rewriter.ConvertType(op.Lhs.Type) is not { } type || LlvmValues.ElementOf(type) is not FloatType)
            return rewriter.NoMatch(op, $"'{op.Lhs.Type}' is not compared by LLVM");
        var state = rewriter.NewState<FCmpOp>();
        state.AddAttribute("predicate", IntegerAttr.I64((long)op.Predicate)).AddAttribute("fastmathFlags", FastMathFlagsAttr.Of(Renaming.Translate(op.FastMath)))
            .AddOperands(rewriter.Converted(op.Lhs), rewriter.Converted(op.Rhs)).AddResultTypes(LlvmValues.TruthLike(type));
        return rewriter.Replace(op, rewriter.Insert(state));
    }

    /// <summary><c>arith.index_cast %i : i32 to index ⇒ llvm.sext %i : i32 to i64</c></summary>
    private static bool LowerIndexCast(Arith.IndexCastOp op, PatternRewriter rewriter) => LowerIndexCast<SExtOp>(op, rewriter);

    /// <summary><c>arith.index_castui %i : i32 to index ⇒ llvm.zext %i : i32 to i64</c></summary>
    private static bool LowerIndexCastUI(Arith.IndexCastUIOp op, PatternRewriter rewriter) => LowerIndexCast<ZExtOp>(op, rewriter);

    private static bool LowerIndexCast<TExtend>(Operation op, PatternRewriter rewriter)
        where TExtend : Operation, IOperationDefinition<TExtend>
    {
        var value = rewriter.Converted(op.GetOperand(0));
        if (rewriter.ConvertType(op.GetResult(0).Type) is not { } type || LlvmValues.ElementOf(type) is not IntegerType to || LlvmValues.ElementOf(value.Type) is not IntegerType from)
            return rewriter.NoMatch(op, $"neither side is an integer in LLVM");
        if (from.Width == to.Width) return rewriter.Replace(op, value);
        return rewriter.Replace(op, from.Width < to.Width ? LlvmValues.Cast<TExtend>(rewriter, value, type) : LlvmValues.Cast<TruncOp>(rewriter, value, type));
    }
}
