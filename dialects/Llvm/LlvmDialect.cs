namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>LLVM IR as operations and types, the last level before code.</summary>
[Dialect("llvm")]
public sealed partial class LlvmDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;

    public bool CanBranchInsteadOfReturn => true;

    public void BranchInsteadOfReturn(Operation op, Block target)
    {
        ArgumentNullException.ThrowIfNull(op);
        BrOp.Create(OpBuilder.BeforeOp(op), op.Operands.ToArray(), target);
        op.Erase();
    }

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) =>
        value is IntegerAttr or FloatAttr or ElementsAttr ? ConstantOp.Create(builder, type, value) : null;

    partial void RegisterMore(DialectBuilder builder) =>
        builder.Type<LlvmPointerType>().Type<LlvmArrayType>().Type<LlvmStructType>().Type<LlvmFunctionType>()
            .Type<LlvmVoidType>().Type<LlvmTokenType>().Type<LlvmLabelType>().Type<LlvmMetadataType>()
            .Attribute<ConstantRangeAttr>();
}
