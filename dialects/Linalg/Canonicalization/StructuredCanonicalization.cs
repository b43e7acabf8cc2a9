using OpenXla.Ir.Affine;
using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Linalg.Canonicalization;

/// <summary>The rewrites of all structured operations.</summary>
internal static class StructuredCanonicalization
{
    /// <summary>What holds for all of them goes before what the operations themselves know.</summary>
    private const int BeforeOthers = 2;

    internal static void Populate(PatternSet patterns) => patterns.Add<IStructured>(DropEmpty, BeforeOthers).Add<CastOp>(CastOfResult, BeforeOthers).Add<IStructured>(InferExtents, BeforeOthers);

    /// <summary><c>linalg.fill ins(%v) outs(%m : memref&lt;0xf32>) ⇒ nothing</c></summary>
    private static bool DropEmpty(IStructured structured, PatternRewriter rewriter)
    {
        var op = (Operation)structured;
        if (op.ResultCount > 0) return rewriter.NoMatch(op, $"it has results");
        foreach (var operand in op.Operands)
            if (operand.Type is MemRefType { Shape: var shape } && shape.Span.Contains(0)) return rewriter.Erase(op);
        return rewriter.NoMatch(op, $"no memory is known to be empty");
    }

    /// <summary><c>cast(linalg.add … outs(%t : tensor&lt;?xf32>)) ⇒ linalg.add … outs(cast %t : tensor&lt;4xf32>)</c> where the cast tells more of the extents</summary>
    private static bool CastOfResult(CastOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not IStructured structured || !StaticInformation.IsKept(op.Source.Type, op.Dest.Type)) return rewriter.NoMatch(op, $"needs a cast of a structured operation that forgets nothing");
        var writer = (Operation)structured;
        if (writer.Block != op.Block) return rewriter.NoMatch(op, $"the cast may never be reached");
        int index = op.Source.Index;
        if (index >= structured.Inits.Count) return rewriter.NoMatch(op, $"nothing is known of where the result is written");
        var (type, before) = (op.Dest.Type, op.Source.Type);
        rewriter.SetInsertionPoint(writer);
        var copy = writer.Clone();
        copy.SetOperand(structured.Inits.Start + index, CastOp.Create(rewriter, type, structured.Inits[index]).Dest);
        var result = copy.GetResult(index);
        result.Type = type;
        rewriter.Insert(copy);
        var values = copy.Results.ToArray();
        values[index] = CastOp.Create(rewriter, before, copy.GetResult(index)).Dest;
        rewriter.Replace(writer, values);
        return rewriter.Replace(op, copy.GetResult(index));
    }

    /// <summary><c>linalg.add ins(%a, %b : tensor&lt;?xf32>, tensor&lt;4xf32>) … ⇒ cast(linalg.add ins(cast %a, %b : tensor&lt;4xf32>, tensor&lt;4xf32>) …)</c></summary>
    private static bool InferExtents(IStructured structured, PatternRewriter rewriter)
    {
        var op = (Operation)structured;
        bool anyOpen = false;
        foreach (var operand in op.Operands)
        {
            if (operand.Type is MemRefType or UnrankedMemRefType) return rewriter.NoMatch(op, $"it works on memory");
            anyOpen |= operand.Type is TensorType { Shape.IsStatic: false };
        }
        if (!anyOpen) return rewriter.NoMatch(op, $"all extents are known");
        var maps = structured.Maps;
        if (maps.Count != op.OperandCount) return rewriter.NoMatch(op, $"there is not a map for each operand");
        foreach (var map in maps)
            if (!map.IsProjectedPermutation()) return rewriter.NoMatch(op, $"a map is no projected permutation");
        var extents = new long[maps[0].DimCount];
        Array.Fill(extents, Shape.Dynamic);
        for (int i = 0; i < op.OperandCount; i++) Collect(op.GetOperand(i), maps[i], extents);
        var types = new IrType[op.OperandCount];
        bool changed = false;
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = Infer(op.GetOperand(i).Type, maps[i], extents);
            changed |= !types[i].Equals(op.GetOperand(i).Type);
        }
        if (!changed) return rewriter.NoMatch(op, $"no more extents can be inferred");
        var copy = op.Clone();
        var inits = structured.Inits;
        for (int i = 0; i < types.Length; i++)
        {
            if (!types[i].Equals(op.GetOperand(i).Type)) copy.SetOperand(i, CastOp.Create(rewriter, types[i], op.GetOperand(i)).Dest);
            if (i < inits.Start || i - inits.Start >= op.ResultCount) continue;
            var result = copy.GetResult(i - inits.Start);
            result.Type = types[i];
        }
        rewriter.Insert(copy);
        var values = copy.Results.ToArray();
        for (int i = 0; i < values.Length; i++)
            if (!values[i].Type.Equals(op.GetResult(i).Type)) values[i] = CastOp.Create(rewriter, op.GetResult(i).Type, values[i]).Dest;
        return rewriter.Replace(op, values);
    }

    /// <summary>Notes what the operand tells of the loops; a cast of a tensor of static shape tells what its source does.</summary>
    private static void Collect(Value operand, AffineMap map, long[] extents)
    {
        if (operand.Type is not TensorType type) return;
        var shape = operand.DefiningOp is CastOp { Source.Type: TensorType { HasStaticShape: true } source } ? source.Shape : type.Shape;
        for (int i = 0; i < shape.Rank; i++)
            if (!type.Shape.IsDynamic(i) && map.Results[i] is AffineDimExpr { Position: var loop } && extents[loop] == Shape.Dynamic) extents[loop] = shape[i];
    }

    private static IrType Infer(IrType operand, AffineMap map, long[] extents)
    {
        if (operand is not TensorType { Shape.IsStatic: false } type) return operand;
        var shape = type.Shape.ToArray();
        for (int i = 0; i < shape.Length; i++)
            if (shape[i] == Shape.Dynamic && map.Results[i] is AffineDimExpr { Position: var loop }) shape[i] = extents[loop];
        var inferred = new TensorType(Shape.Create(shape), type.ElementType, type.Encoding);
        return inferred.Equals(type) ? operand : inferred;
    }
}
