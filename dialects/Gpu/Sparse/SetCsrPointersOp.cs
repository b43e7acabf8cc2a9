namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Gives a sparse matrix its memory.</summary>
[Op("gpu.set_csr_pointers", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmat `,` $positions `,` $coordinates `,` $values attr-dict `:` type($positions) `,` type($coordinates) `,` type($values)")]
public sealed partial class SetCsrPointersOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<SparseSpMatHandleType>] public partial Value Spmat { get; set; }
    [Operand] public partial Value<MemRefType> Positions { get; set; }
    [Operand] public partial Value<MemRefType> Coordinates { get; set; }
    [Operand] public partial Value<MemRefType> Values { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
