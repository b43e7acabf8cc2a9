using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>
/// A dialect whose operations may take part when the body of a callee comes in place of a call, and what it says and does then.
/// A call stays where its callee's body has an operation of a dialect that says nothing.
/// </summary>
public interface IInliningDialect : IDialect
{
    /// <summary>Whether a call of this dialect may be replaced by the body of its callee.</summary>
    /// <param name="call">The call.</param>
    /// <param name="callee">What it calls, of any dialect.</param>
    /// <param name="isCopied">False where the callee has no other user, and goes when the call does.</param>
    bool IsLegalToInline(Operation call, Operation callee, bool isCopied) => false;

    /// <summary>Whether a region of an operation of this dialect may take the body of a callee.</summary>
    /// <param name="target">The region with the call.</param>
    /// <param name="body">The body.</param>
    /// <param name="isCopied">False where the body has no other user.</param>
    /// <param name="arguments">The arguments of the body to what is handed over for them.</param>
    bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => false;

    /// <summary>Whether an operation of this dialect, in a body at any depth, may come into the region with the call.</summary>
    bool IsLegalToInline(Operation op, Region target, bool isCopied, IrMapping arguments) => true;

    /// <summary>Whether the operations inside of one of this dialect are asked too.</summary>
    bool IsAnalyzedInside(Operation op) => true;

    /// <summary>Whether a body of one block may come into the block of a call in a region of this dialect, which loses the body's terminator.</summary>
    bool CanMergeBlock(Block body) => true;

    /// <summary>What a callee of this dialect is to see for an argument, a copy perhaps. Called before the body comes in.</summary>
    /// <param name="builder">Inserts before the call.</param>
    /// <param name="call">The call.</param>
    /// <param name="callee">The callee.</param>
    /// <param name="argument">What the call hands over.</param>
    /// <param name="attributes">What the callee says of the argument.</param>
    /// <returns>A value of the same type.</returns>
    Value InlineArgument(OpBuilder builder, Operation call, Operation callee, Value argument, DictionaryAttr attributes) => argument;

    /// <summary>As <see cref="InlineArgument"/>, for what users of the call are to see for a result of a callee of this dialect.</summary>
    Value InlineResult(OpBuilder builder, Operation call, Operation callee, Value result, DictionaryAttr attributes) => result;

    /// <summary>
    /// Adapts what came in for a call of this dialect, before its returns go. The call still stands in the block before, and the first
    /// block still has the callee's arguments, so that it shows what comes from which of them.
    /// </summary>
    void AdaptInlinedBlocks(Operation call, Operation callee, IReadOnlyList<Block> blocks)
    {
    }

    /// <summary>True where returns of this dialect can become branches, so that bodies of several blocks can be inlined.</summary>
    bool CanBranchInsteadOfReturn => false;

    /// <summary>Replaces a return of this dialect by a branch to <paramref name="target"/> with the returned values.</summary>
    void BranchInsteadOfReturn(Operation op, Block target) => throw new NotSupportedException();
}
