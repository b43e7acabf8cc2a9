using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

public sealed partial class LlvmDialect
{
    public bool IsLegalToInline(Operation call, Operation callee, bool isCopied) => InlineLegality.Allows(call, callee);

    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;

    public bool IsLegalToInline(Operation op, Region target, bool isCopied, IrMapping arguments) => InlineLegality.Allows(op);

    /// <summary>That control does not go on is to be seen after inlining too.</summary>
    public bool CanMergeBlock(Block body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.Terminator is not UnreachableOp;
    }

    public Value InlineArgument(OpBuilder builder, Operation call, Operation callee, Value argument, DictionaryAttr attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        return attributes.Get("llvm.byval") is TypeAttr { Value: var type } && callee is FuncOp function
            ? new ByValArgument(builder, function, type, attributes.Get("llvm.align") as IntegerAttr).HandOver(argument)
            : argument;
    }

    public void AdaptInlinedBlocks(Operation call, Operation callee, IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(blocks);
        InlinedAllocations.Adapt(call, blocks);
        new InlinedAliasScopes((CallOp)call, (FuncOp)callee, blocks).Adapt();
        InlinedLoops.Adapt(call, blocks);
    }

    public bool CanBranchInsteadOfReturn => true;

    public void BranchInsteadOfReturn(Operation op, Block target)
    {
        ArgumentNullException.ThrowIfNull(op);
        BrOp.Create(OpBuilder.BeforeOp(op), op.Operands.ToArray(), target);
        op.Erase();
    }
}
