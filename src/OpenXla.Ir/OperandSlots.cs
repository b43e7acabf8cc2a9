using System.Runtime.CompilerServices;

namespace OpenXla.Ir;

#pragma warning disable CS0649 // The slots are written through their address, see Operation.UseInlineOperands.

/// <summary>Room for one operand inside an operation's own object; generated ops declare it.</summary>
public struct OperandSlots1
{
    internal OperandSlot First;
}

/// <summary>Room for two operands inside an operation's own object; generated ops declare it.</summary>
[InlineArray(2)]
public struct OperandSlots2
{
    internal OperandSlot First;
}

/// <summary>Room for three operands inside an operation's own object; generated ops declare it.</summary>
[InlineArray(3)]
public struct OperandSlots3
{
    internal OperandSlot First;
}
