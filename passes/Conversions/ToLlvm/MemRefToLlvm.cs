using OpenXla.Ir.Dialects.Llvm;
using MemRef = OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Memory: allocation, access and globals. Views of memory are in <see cref="MemRefViews"/>.</summary>
public sealed class MemRefToLlvm
{
    /// <summary>A cache line, and the widest vector.</summary>
    private const long DefaultAlignment = 64;

    private readonly LlvmTypeConverter _types;

    private MemRefToLlvm(LlvmTypeConverter types) => _types = types;

    public static void Populate(PatternSet patterns, LlvmTypeConverter types)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ArgumentNullException.ThrowIfNull(types);
        var rewrites = new MemRefToLlvm(types);
        patterns.Add<MemRef.AllocOp>(rewrites.LowerAlloc).Add<MemRef.AllocaOp>(rewrites.LowerAlloca).Add<MemRef.DeallocOp>(LowerDealloc)
            .Add<MemRef.LoadOp>(rewrites.LowerLoad).Add<MemRef.StoreOp>(rewrites.LowerStore).Add<MemRef.CopyOp>(rewrites.LowerCopy)
            .Add<MemRef.GlobalOp>(rewrites.LowerGlobal).Add<MemRef.GetGlobalOp>(rewrites.LowerGetGlobal).Add<MemRef.DimOp>(LowerDim);
        MemRefViews.Populate(patterns, types);
    }

    /// <summary><c>memref.alloc() : memref&lt;4xf32> ⇒ llvm.call @aligned_alloc(64, 64)</c>; sizes are rounded up, as aligned_alloc asks.</summary>
    private bool LowerAlloc(MemRef.AllocOp op, PatternRewriter rewriter)
    {
        var type = op.Memory.Type;
        if (_types.Convert(type) is null || type.Layout is not null) return rewriter.NoMatch(op, $"only memory of identity layout can be allocated, not '{type}'");
        long alignment = System.Math.Max(DefaultAlignment, op.Alignment?.Int64 ?? 0);
        var (sizes, strides, count) = Extents(type, rewriter.Converted(op.DynamicSizes), rewriter);
        Value bytes;
        if (type.HasStaticShape) bytes = LlvmValues.Index(rewriter, RoundUp(type.ElementCount * LlvmValues.SizeOf(type.ElementType), alignment));
        else
        {
            var exact = LlvmValues.Binary<MulOp>(rewriter, count, LlvmValues.Index(rewriter, LlvmValues.SizeOf(type.ElementType)));
            var padded = LlvmValues.Binary<AddOp>(rewriter, exact, LlvmValues.Index(rewriter, alignment - 1));
            bytes = LlvmValues.Binary<AndOp>(rewriter, padded, LlvmValues.Index(rewriter, -alignment));
        }
        var signature = new LlvmFunctionType(LlvmPointerType.Default, [IntegerType.I64, IntegerType.I64]);
        var pointer = LibraryFunctions.Call(rewriter, op, "aligned_alloc", signature, LlvmValues.Index(rewriter, alignment), bytes).GetResult(0);
        return rewriter.Replace(op, MemRefDescriptor.Pack(rewriter, _types.Convert(type)!, pointer, pointer, LlvmValues.Index(rewriter, 0), sizes, strides));
    }

    /// <summary><c>memref.alloca() : memref&lt;4xf32> ⇒ llvm.alloca 4 x f32 {alignment = 64}</c></summary>
    private bool LowerAlloca(MemRef.AllocaOp op, PatternRewriter rewriter)
    {
        var type = op.Memory.Type;
        if (_types.Convert(type) is not { } structure || type.Layout is not null) return rewriter.NoMatch(op, $"only memory of identity layout can be allocated, not '{type}'");
        var (sizes, strides, count) = Extents(type, rewriter.Converted(op.DynamicSizes), rewriter);
        var state = rewriter.NewState<AllocaOp>();
        state.AddOperands(count).AddResultTypes(((LlvmStructType)structure).Members[0])
            .AddAttribute("elem_type", new TypeAttr(_types.Convert(type.ElementType)!))
            .AddAttribute("alignment", IntegerAttr.I64(System.Math.Max(DefaultAlignment, op.Alignment?.Int64 ?? 0)));
        var pointer = rewriter.Insert(state).GetResult(0);
        return rewriter.Replace(op, MemRefDescriptor.Pack(rewriter, structure, pointer, pointer, LlvmValues.Index(rewriter, 0), sizes, strides));
    }

    /// <summary><c>memref.dealloc %m ⇒ llvm.call @free(what was allocated)</c></summary>
    private static bool LowerDealloc(MemRef.DeallocOp op, PatternRewriter rewriter)
    {
        if (op.Memory.Type is not MemRefType type) return rewriter.NoMatch(op, $"the memref has no rank");
        var pointer = new MemRefDescriptor(rewriter, type, rewriter.Converted(op.Memory)).Allocated;
        LibraryFunctions.Call(rewriter, op, "free", new LlvmFunctionType(LlvmVoidType.Instance, [LlvmPointerType.Default]), pointer);
        return rewriter.Erase(op);
    }

    /// <summary><c>memref.load %m[%i] ⇒ llvm.load of llvm.getelementptr inbounds</c></summary>
    private bool LowerLoad(MemRef.LoadOp op, PatternRewriter rewriter)
    {
        if (ElementOf(op.Memory.Type) is not { } element) return rewriter.NoMatch(op, $"'{op.Memory.Type}' has no strided layout");
        var address = new MemRefDescriptor(rewriter, op.Memory.Type, rewriter.Converted(op.Memory)).Address(element, rewriter.Converted(op.Indices));
        var state = rewriter.NewState<LoadOp>();
        state.AddOperands(address).AddResultTypes(element).AddAttribute("alignment", op.Alignment).AddAttribute("nontemporal", op.Nontemporal == true ? UnitAttr.Instance : null);
        var loaded = rewriter.Insert(state).GetResult(0);
        var type = _types.Convert(op.Memory.Type.ElementType)!;
        return rewriter.Replace(op, type.Equals(element) ? loaded : LlvmValues.Cast<TruncOp>(rewriter, loaded, type));
    }

    /// <summary><c>memref.store %v, %m[%i] ⇒ llvm.store to llvm.getelementptr inbounds</c></summary>
    private bool LowerStore(MemRef.StoreOp op, PatternRewriter rewriter)
    {
        if (ElementOf(op.Memory.Type) is not { } element) return rewriter.NoMatch(op, $"'{op.Memory.Type}' has no strided layout");
        var address = new MemRefDescriptor(rewriter, op.Memory.Type, rewriter.Converted(op.Memory)).Address(element, rewriter.Converted(op.Indices));
        var state = rewriter.NewState<StoreOp>();
        var value = rewriter.Converted(op.Value);
        if (!value.Type.Equals(element)) value = LlvmValues.Cast<ZExtOp>(rewriter, value, element);
        state.AddOperands(value, address).AddAttribute("alignment", op.Alignment).AddAttribute("nontemporal", op.Nontemporal == true ? UnitAttr.Instance : null);
        rewriter.Insert(state);
        return rewriter.Erase(op);
    }

    /// <summary><c>memref.copy %a, %b ⇒ llvm.intr.memcpy</c>; where rows are apart, one for each block of adjoining elements.</summary>
    private bool LowerCopy(MemRef.CopyOp op, PatternRewriter rewriter)
    {
        if (op.Source.Type is not MemRefType from || op.Target.Type is not MemRefType to) return rewriter.NoMatch(op, $"a memref has no rank");
        if (ElementOf(from) is not { } element || ElementOf(to) is null) return rewriter.NoMatch(op, $"a memref has no strided layout");
        var plan = CopyPlan.Of(from, to);
        if (plan is null) return rewriter.NoMatch(op, $"from '{from}' to '{to}' the elements do not lie in a few blocks; copy in a loop before");
        var source = new MemRefDescriptor(rewriter, from, rewriter.Converted(op.Source));
        var target = new MemRefDescriptor(rewriter, to, rewriter.Converted(op.Target));
        Value bytes = LlvmValues.Index(rewriter, LlvmValues.SizeOf(from.ElementType) * plan.StaticElements);
        foreach (int dimension in plan.DynamicDimensions) bytes = LlvmValues.Binary<MulOp>(rewriter, bytes, source.Size(dimension));
        var (sourceStart, targetStart) = (source.Start(element), target.Start(element));
        foreach (var (sourceOffset, targetOffset) in plan.Blocks)
        {
            var state = rewriter.NewState<MemCpyIntrinsic>();
            state.AddOperands(At(targetStart, targetOffset), At(sourceStart, sourceOffset), bytes).AddAttribute("isVolatile", IntegerAttr.False);
            rewriter.Insert(state);
        }
        return rewriter.Erase(op);

        Value At(Value start, long offset) =>
            offset == 0 ? start : GetElementPtrOp.Create(rewriter, element, start, [LlvmValues.Index(rewriter, offset)], GepNoWrapFlags.InBounds).Res;
    }

    /// <summary><c>memref.global "private" constant @w : memref&lt;2x2xf32> = dense&lt;1.0> ⇒ llvm.mlir.global private constant @w(dense&lt;1.0>)</c></summary>
    private bool LowerGlobal(MemRef.GlobalOp op, PatternRewriter rewriter)
    {
        if (_types.Convert(op.Type.ElementType) is not { } element) return rewriter.NoMatch(op, $"'{op.Type}' has no counterpart in LLVM");
        var value = op.InitialValue as ElementsAttr;
        if (op.InitialValue is ElementsAttr and not (DenseElementsAttr or DenseResourceElementsAttr)) return rewriter.NoMatch(op, $"the initial value is not dense");
        // A scalar that no constant of LLVM's own type stands for is an array of one.
        bool isPlain = op.Type.ElementType is not (ComplexType or IntegerType { Width: > 1 and < 8 }) || op.Type.Rank > 0;
        var type = isPlain ? ArrayOf(op.Type.Shape, element) : new LlvmArrayType(1, element);
        bool isPrivate = op.Visibility == SymbolVisibility.Private;
        var global = GlobalOp.Create(rewriter, op.SymbolName!, type, isPrivate ? Linkage.Private : Linkage.External, op.Constant, op.Type.Rank == 0 && isPlain ? Scalar(value) : value, op.Alignment?.Int64 ?? DefaultAlignment);
        if (op.InitialValue is UnitAttr)
        {
            rewriter.SetInsertionPointToEnd(global.Initializer.AddBlock());
            ReturnOp.Create(rewriter, UndefOp.Create(rewriter, type).Res);
        }
        return rewriter.Erase(op);
    }

    private static IrAttribute? Scalar(ElementsAttr? value) => value is DenseElementsAttr dense ? dense[0] : value;

    /// <summary><c>memref.get_global @w ⇒ a descriptor of llvm.mlir.addressof @w</c></summary>
    private bool LowerGetGlobal(MemRef.GetGlobalOp op, PatternRewriter rewriter)
    {
        var type = op.Result.Type;
        if (_types.Convert(type) is not LlvmStructType structure) return rewriter.NoMatch(op, $"'{type}' has no counterpart in LLVM");
        var pointer = AddressOfOp.Create(rewriter, structure.Members[0], op.Global).Res;
        var (sizes, strides, _) = Extents(type, [], rewriter);
        return rewriter.Replace(op, MemRefDescriptor.Pack(rewriter, structure, pointer, pointer, LlvmValues.Index(rewriter, 0), sizes, strides));
    }

    /// <summary><c>memref.dim %m, %c1 ⇒ the size in the descriptor</c></summary>
    private static bool LowerDim(MemRef.DimOp op, PatternRewriter rewriter)
    {
        if (op.Source.Type is not MemRefType type) return rewriter.NoMatch(op, $"the memref has no rank");
        var index = op.Index.DefiningOp is IConstantLike { ConstantValue: IntegerAttr constant } ? constant : CastConstant(op.Index);
        if (index is null || index.Int64 < 0 || index.Int64 >= type.Rank) return rewriter.NoMatch(op, $"the dimension is not a constant of 0 to {type.Rank - 1}");
        return rewriter.Replace(op, new MemRefDescriptor(rewriter, type, rewriter.Converted(op.Source)).Size((int)index.Int64));
    }

    private static IntegerAttr? CastConstant(Value value) =>
        value.DefiningOp is UnrealizedConversionCastOp cast && cast.GetOperand(0).DefiningOp is IConstantLike { ConstantValue: IntegerAttr constant } ? constant : null;

    /// <summary>What an element is in memory: whole bytes, of which i4 uses a part; nobody relies on the other bits.</summary>
    private IrType? ElementOf(MemRefType type) => _types.Convert(type) is null ? null : _types.Convert(type.ElementType) switch
    {
        IntegerType { Width: > 1 and < 8 } => new IntegerType(8),
        var element => element,
    };

    private static IrType ArrayOf(Shape shape, IrType element)
    {
        for (int i = shape.Rank - 1; i >= 0; i--) element = new LlvmArrayType(shape[i], element);
        return element;
    }

    /// <summary>Sizes, row-major strides and the number of elements.</summary>
    private static (Value[] Sizes, Value[] Strides, Value Count) Extents(MemRefType type, Value[] dynamicSizes, OpBuilder builder)
    {
        var sizes = new Value[type.Rank];
        var strides = new Value[type.Rank];
        int next = 0;
        for (int i = 0; i < sizes.Length; i++) sizes[i] = type.Shape.IsDynamic(i) ? dynamicSizes[next++] : LlvmValues.Index(builder, type.Shape[i]);
        var constant = MemRef.StridedLayout.RowMajor(type.Shape);
        Value? count = null;
        for (int i = sizes.Length - 1; i >= 0; i--)
        {
            strides[i] = constant[i] != Shape.Dynamic ? LlvmValues.Index(builder, constant[i]) : count!.Value;
            bool isStatic = constant[i] != Shape.Dynamic && !type.Shape.IsDynamic(i);
            count = isStatic ? LlvmValues.Index(builder, constant[i] * type.Shape[i]) : LlvmValues.Binary<MulOp>(builder, strides[i], sizes[i]);
        }
        return (sizes, strides, count ?? LlvmValues.Index(builder, 1));
    }

    private static long RoundUp(long bytes, long alignment) => System.Math.Max(alignment, (bytes + alignment - 1) / alignment * alignment);
}
