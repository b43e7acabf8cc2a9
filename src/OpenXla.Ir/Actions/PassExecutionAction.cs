using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Actions;

/// <summary>A pass runs on an operation.</summary>
public sealed class PassExecutionAction : IrAction
{
    internal PassExecutionAction(Pass pass, Operation op) => (Pass, Operation) = (pass, op);

    public Pass Pass { get; }

    public override Operation Operation { get; }

    public override string Description => $"`pass-execution` running `{Pass.DisplayName}` on Operation `{Operation.Name}`";

    public override string Tag => "pass-execution";

    public override string ToString() => $"`{Pass.DisplayName}` on Operation `{Operation.Name}`";
}
