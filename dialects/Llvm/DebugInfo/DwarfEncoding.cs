namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How the bits of a basic type are read; 0 for nothing.</summary>
[EnumDef(AsWord = true, UnknownWord = "invalid debug info debug info encoding name: ")]
public enum DwarfEncoding
{
    [Case("DW_ATE_address")] Address = 0x01,
    [Case("DW_ATE_boolean")] Boolean = 0x02,
    [Case("DW_ATE_complex_float")] ComplexFloat = 0x03,
    [Case("DW_ATE_float")] Float = 0x04,
    [Case("DW_ATE_signed")] Signed = 0x05,
    [Case("DW_ATE_signed_char")] SignedChar = 0x06,
    [Case("DW_ATE_unsigned")] Unsigned = 0x07,
    [Case("DW_ATE_unsigned_char")] UnsignedChar = 0x08,
    [Case("DW_ATE_imaginary_float")] ImaginaryFloat = 0x09,
    [Case("DW_ATE_packed_decimal")] PackedDecimal = 0x0a,
    [Case("DW_ATE_numeric_string")] NumericString = 0x0b,
    [Case("DW_ATE_edited")] Edited = 0x0c,
    [Case("DW_ATE_signed_fixed")] SignedFixed = 0x0d,
    [Case("DW_ATE_unsigned_fixed")] UnsignedFixed = 0x0e,
    [Case("DW_ATE_decimal_float")] DecimalFloat = 0x0f,
    [Case("DW_ATE_UTF")] UTF = 0x10,
    [Case("DW_ATE_UCS")] UCS = 0x11,
    [Case("DW_ATE_ASCII")] ASCII = 0x12,
    [Case("DW_ATE_HP_complex_float")] HPComplexFloat = 0x81,
    [Case("DW_ATE_HP_float128")] HPFloat128 = 0x82,
    [Case("DW_ATE_HP_complex_float128")] HPComplexFloat128 = 0x83,
    [Case("DW_ATE_HP_floathpintel")] HPFloathpintel = 0x84,
    [Case("DW_ATE_HP_imaginary_float90")] HPImaginaryFloat90 = 0x85,
    [Case("DW_ATE_HP_imaginary_float128")] HPImaginaryFloat128 = 0x86,
}
