using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An argument that a callee takes by value: a pointer to what is to be copied, unless the callee writes nothing and the alignment is right.</summary>
internal sealed class ByValArgument
{
    private readonly OpBuilder _builder;
    private readonly FuncOp _callee;
    private readonly IrType _type;
    private readonly DataLayout _layout;
    private readonly long _requested;

    internal ByValArgument(OpBuilder builder, FuncOp callee, IrType type, IntegerAttr? requested)
    {
        (_builder, _callee, _type, _layout) = (builder, callee, type, DataLayout.At(callee));
        _requested = requested is { FitsInt64: true } ? System.Math.Max(1, requested.Int64) : 1;
    }

    internal Value HandOver(Value argument)
    {
        long least = _layout.AbiAlignment(_type) ?? 1;
        if (IsReadOnly && (_requested <= least || AlignmentOf(argument) >= _requested)) return argument;
        return Copy(argument, System.Math.Max(_requested, least));
    }

    private bool IsReadOnly => _callee.MemoryEffects is { ArgMem: ModRefInfo.None or ModRefInfo.Read };

    /// <summary>The alignment that is known, after raising that of memory on the stack where that costs nothing.</summary>
    private long AlignmentOf(Value value) => value.DefiningOp switch
    {
        AllocaOp allocation => Raise(allocation),
        AddressOfOp { Global: GlobalOp global } => global.Alignment?.Int64 ?? 1,
        null when value.ArgumentOwner is { IsEntry: true, ParentOp: FuncOp function } => OfParameter(function, value.Index),
        _ => 1,
    };

    private static long OfParameter(FuncOp function, int index) =>
        function.ArgumentAttributes is { } all && index < all.Count && all[index] is DictionaryAttr attributes && attributes.Get("llvm.align") is IntegerAttr { FitsInt64: true } alignment ? alignment.Int64 : 1;

    /// <summary>More than the stack's own alignment would have it aligned anew at each call, unless it is already.</summary>
    private long Raise(AllocaOp allocation)
    {
        long known = allocation.Alignment?.Int64 ?? 1;
        if (_requested <= known) return known;
        long natural = _layout.FindEntry("dlti.stack_alignment") is IntegerAttr { FitsInt64: true } bits ? bits.Int64 / 8 : 0;
        if (natural != 0 && _requested > natural && known <= natural) return known;
        allocation.Alignment = IntegerAttr.I64(_requested);
        return _requested;
    }

    private Value Copy(Value argument, long alignment)
    {
        _builder.Location = _callee.Location;
        var copy = Allocate(argument, alignment);
        var size = ConstantOp.Create(_builder, IntegerType.I64, IntegerAttr.I64(_layout.Size(_type) ?? 0)).Res;
        MemCpyIntrinsic.Create(_builder, copy, argument, size, new IntegerAttr(0, IntegerType.I1));
        return copy;
    }

    /// <summary>At the start of the function, where room on the stack costs nothing.</summary>
    private Value Allocate(Value argument, long alignment)
    {
        using var guard = _builder.Guard();
        _builder.SetInsertionPointToStart(argument.ParentRegion!.Entry);
        _builder.Location = _callee.Location;
        var one = ConstantOp.Create(_builder, IntegerType.I64, IntegerAttr.I64(1)).Res;
        var allocation = AllocaOp.Create(_builder, argument.Type, one, new TypeAttr(_type));
        allocation.Alignment = IntegerAttr.I64(alignment);
        return allocation.Res;
    }
}
