using OpenXla.Ir.Dialects.Cf;

namespace OpenXla.Ir.Dialects.Func;

/// <summary>Functions, calls and returns.</summary>
[Dialect("func")]
public sealed partial class FuncDialect : IInliningDialect
{
    /// <summary>Functions and calls that carry it stay apart.</summary>
    private const string NoInline = "no_inline";

    public IReadOnlyList<string> DependentDialects => ["cf"];

    public bool IsLegalToInline(Operation call, Operation callee, bool isCopied)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(callee);
        return !call.HasAttribute(NoInline) && !callee.HasAttribute(NoInline);
    }

    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;

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
