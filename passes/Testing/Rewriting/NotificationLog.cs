namespace OpenXla.Ir.Passes.Testing.Rewriting;

/// <summary>Prints what a driver tells of its changes, in the words of MLIR's tests.</summary>
internal sealed class NotificationLog(PassContext context) : IRewriteListener
{
    public void Inserted(Operation op) => context.WriteOutput($"notifyOperationInserted: {op.Name}, was unlinked\n");

    public void Erasing(Operation op) => context.WriteOutput($"notifyOperationErased: {op.Name}\n");

    public void Replacing(Operation op, ReadOnlySpan<Value> values) => context.WriteOutput($"notifyOperationReplaced: {op.Name}\n");

    public void Modified(Operation op) => context.WriteOutput($"notifyOperationModified: {op.Name}\n");
}
