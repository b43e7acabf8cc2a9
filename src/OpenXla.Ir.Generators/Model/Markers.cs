namespace OpenXla.Ir.Generators.Model;

/// <summary>The full names of the marker attributes and of the core's types that definitions are recognised by.</summary>
internal static class Markers
{
    public const string Definitions = "OpenXla.Ir.Definitions.";
    public const string Op = Definitions + "OpAttribute";
    public const string OpBase = Definitions + "OpBaseAttribute";
    public const string Operand = Definitions + "OperandAttribute";
    public const string Result = Definitions + "ResultAttribute";
    public const string Attr = Definitions + "AttrAttribute";
    public const string Region = Definitions + "RegionAttribute";
    public const string Successor = Definitions + "SuccessorAttribute";
    public const string TypesMatch = Definitions + "TypesMatchAttribute";
    public const string TypeFrom = Definitions + "TypeFromAttribute";
    public const string EnumDef = Definitions + "EnumDefAttribute";
    public const string Case = Definitions + "CaseAttribute";
    public const string Dialect = Definitions + "DialectAttribute";
    public const string TypeDef = Definitions + "TypeDefAttribute";
    public const string AttrDef = Definitions + "AttrDefAttribute";
    public const string Param = Definitions + "ParamAttribute";
    public const string Pass = Definitions + "PassAttribute";
    public const string Option = Definitions + "OptionAttribute";
    public const string Statistic = Definitions + "StatisticAttribute";

    public const string Operation = "OpenXla.Ir.Operation";
    public const string IrType = "OpenXla.Ir.IrType";
    public const string IrAttribute = "OpenXla.Ir.IrAttribute";
    public const string AttributeKind = "OpenXla.Ir.IAttributeKind";
    public const string Builtin = "OpenXla.Ir.Builtin.";
}
