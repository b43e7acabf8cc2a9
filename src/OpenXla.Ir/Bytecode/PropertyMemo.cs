namespace OpenXla.Ir.Bytecode;

/// <summary>Where <see cref="ModuleNumbering.Parts"/> says what the properties of an operation refer to.</summary>
internal sealed class PropertyMemo(Operation op, int parts) : KnownProperties(op)
{
    internal int Parts => parts;
}
