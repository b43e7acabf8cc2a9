using System.Runtime.CompilerServices;

namespace OpenXla.Ir;

/// <summary>
/// The memory behind a <see cref="Value"/>: the defining operation itself for result 0, a small object for every
/// further result and block argument. Holds the head of the value's use list.
/// </summary>
/// <remarks>Nobody derives from it but the core; users hold <see cref="Value"/>.</remarks>
public abstract class ValueStorage
{
    internal const uint OperationBit = 1;
    internal const uint ErasedBit = 2;
    internal const uint ArgumentBit = 4;
    internal const uint ForwardBit = 8;

    /// <summary>Set on what is alive while dead code is looked for.</summary>
    internal const uint LiveBit = 16;

    /// <summary>Set on operations that are constants, as folds ask that of every operand.</summary>
    internal const uint ConstantBit = 32;

    /// <summary>Set on operations whose regions happen to use nothing from outside, while bytecode is written.</summary>
    internal const uint IsolatedBit = 64;
    internal const uint FlagMask = 0xFF;

    internal IrType? _type;
    internal Operation? _firstUser;
    internal int _firstUserSlot;

    /// <summary>Free for the algorithm that owns the isolated region just now (numbering, worklist position).</summary>
    internal int _scratch;

    internal uint _bits;
    internal int _location;

    private protected ValueStorage(uint bits) => _bits = bits;

    internal bool IsOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (_bits & OperationBit) != 0;
    }
}
