namespace OpenXla.Ir.Builtin;

/// <summary>Whether an integer type says how to read its bits.</summary>
public enum Signedness
{
    Signless,
    Signed,
    Unsigned,
}
