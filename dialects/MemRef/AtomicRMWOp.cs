using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Combines a value with an element, with nothing in between: <c>memref.atomic_rmw addf %v, %m[%i] : (f32, memref&lt;4xf32>) -> f32</c>.</summary>
[Op("memref.atomic_rmw", Syntax = "$kind $value `,` $memref `[` $indices `]` attr-dict `:` `(` type($value) `,` type($memref) `)` `->` type($result)")]
[TypesMatch("value", "result")]
[TypeFrom("value", "memref", nameof(ElementOf), Summary = "value type matches element type of memref")]
public sealed partial class AtomicRMWOp : Operation, IFoldable, IMemoryEffects
{
    [Attr] public partial AtomicRMWKind Kind { get; set; }
    [Operand<SignlessIntegerOrFloat>] public partial Value Value { get; set; }
    [Operand<MemRefOf<SignlessIntegerOrFloat>>("memref")] public partial Value Memory { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Result<SignlessIntegerOrFloat>] public partial Value Result { get; }

    private static IrType ElementOf(IrType memory) => ((MemRefType)memory).ElementType;

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Memory));
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Memory));
    }

    /// <summary><c>atomic_rmw(cast %m) ⇒ atomic_rmw %m</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => CastFolding.Fold(this, Value);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (((MemRefType)Memory.Type).Rank != Indices.Count) verifier.Error(this, "expects the number of subscripts to be equal to memref rank");
        else if (IsFloatKind(Kind) && !AnyFloat.IsSatisfiedBy(Value.Type)) verifier.Error(this, $"with kind '{Kind.Keyword()}' expects a floating-point type");
        else if (IsIntegerKind(Kind) && !AnySignlessInteger.IsSatisfiedBy(Value.Type)) verifier.Error(this, $"with kind '{Kind.Keyword()}' expects an integer type");
    }

    private static bool IsFloatKind(AtomicRMWKind kind) =>
        kind is AtomicRMWKind.AddF or AtomicRMWKind.MaximumF or AtomicRMWKind.MinimumF or AtomicRMWKind.MulF;

    private static bool IsIntegerKind(AtomicRMWKind kind) => kind is AtomicRMWKind.AddI or AtomicRMWKind.MaxS or AtomicRMWKind.MaxU
        or AtomicRMWKind.MinS or AtomicRMWKind.MinU or AtomicRMWKind.MulI or AtomicRMWKind.OrI or AtomicRMWKind.XorI or AtomicRMWKind.AndI;
}
