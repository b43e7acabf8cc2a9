namespace OpenXla.Ir.PassManagement;

/// <summary>
/// Whether this flow of control is a pass on one of several operations: then no dialect may be loaded, as what others see would depend on who comes first.
/// </summary>
internal static class NestedPasses
{
    private static readonly AsyncLocal<bool> Active = new();

    internal static bool AreRunning
    {
        get => Active.Value;
        set => Active.Value = value;
    }
}
