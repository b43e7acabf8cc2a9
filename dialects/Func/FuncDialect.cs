using OpenXla.Ir.Dialects.Cf;

namespace OpenXla.Ir.Dialects.Func;

/// <summary>Functions, calls and returns.</summary>
[Dialect("func")]
public sealed partial class FuncDialect : IDialect
{
    public IReadOnlyList<string> DependentDialects => ["cf"];

    public bool IsLegalToInline(Operation op) => true;

    public bool CanBranchInsteadOfReturn => true;

    public void BranchInsteadOfReturn(Operation op, Block target)
    {
        ArgumentNullException.ThrowIfNull(op);
        BranchOp.Create(OpBuilder.BeforeOp(op), op.Operands.ToArray(), target);
        op.Erase();
    }

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) =>
        value is SymbolRefAttr { IsFlat: true } symbol && type is FunctionType ? ConstantOp.Create(builder, type, symbol) : null;
}
